package nl.integrity.conclusions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.Outsider;
import nl.integrity.cases.Sights;
import nl.integrity.conclusions.DecidedReportStore.DecidedReport;
import nl.integrity.conclusions.DecidedReportStore.DecidedRow;
import nl.integrity.conclusions.FinalReportFile.Version;
import nl.integrity.organisation.Directory;
import nl.integrity.questions.Questionnaires;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The final reports of what was decided, for whoever audits and had no part in it. Of a case that is kept from the caller there is nothing here, in the
 * same words as of what does not exist.
 */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class ReportAuditing {
    private static final int PAGE = 25;

    @Inject
    Gate gate;

    @Inject
    Sights sights;

    @Inject
    Cases cases;

    @Inject
    DecidedReportStore store;

    @Inject
    FinalReportStore reports;

    @Inject
    KnownNames names;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    /**
     * A page of them, the one that was decided on last first.
     *
     * @param behind what the page before gave as next; the first page for anything else
     */
    public Slice<AuditedLine> list(@Nullable UUID behind) {
        Outsider outsider = sights.outside(gate.admit(Action.LIST_AUDITED_REPORTS));
        Optional<DecidedRow> place = Optional.ofNullable(behind)
                .flatMap(report -> store.find(report, outsider))
                .map(DecidedReport::row);
        List<DecidedRow> rows = store.rows(outsider, place, PAGE + 1);
        return new Slice<>(
                rows.stream().limit(PAGE).map(this::line).toList(),
                rows.size() > PAGE ? rows.get(PAGE - 1).report().toString() : null);
    }

    /**
     * One of them.
     *
     * @param words what stands where a name stood
     * @throws nl.integrity.access.AccessRefused when there is none such, or none for this caller
     */
    public AuditedReport open(UUID report, MaskWords words) {
        return masked(Action.READ_AUDITED_REPORT, report, words);
    }

    /**
     * The same, to take along.
     *
     * @throws nl.integrity.access.AccessRefused when there is none such, or none for this caller
     */
    public AuditedReport take(UUID report, MaskWords words) {
        return masked(Action.TAKE_AUDITED_REPORT, report, words);
    }

    private AuditedReport masked(Action action, UUID report, MaskWords words) {
        Outsider outsider = sights.outside(gate.caller());
        var admitted = gate.admit(
                action, store.find(report, outsider).map(decided -> new AuditedDossier(decided, outsider.person())));
        DecidedReport decided = admitted.dossier().decided();
        CaseInHand hand = cases.find(decided.caseFile());
        String reference = admitted.dossier().reference();
        OpenCompartment content =
                vault.open(hand.dossierId(), Compartment.CASE, admitted.caller().actor(), reference);
        NameMask mask = names.in(hand, content, reference);
        Version text = ReportText.read(
                decided.report(),
                content.unseal(report, FinalReporting.CONTENT, decided.report().content()),
                directory.nameOf(decided.report().author()));
        return new AuditedReport(
                line(decided.row()), MaskedText.of(text, typed -> mask.mask(typed, words)), reports.entered(report));
    }

    private AuditedLine line(DecidedRow row) {
        return new AuditedLine(
                row.report(),
                Version.mark(row.report()),
                questionnaires.category(row.category()),
                YearMonth.from(row.decidedAt().atZone(SystemTime.ZONE)));
    }
}
