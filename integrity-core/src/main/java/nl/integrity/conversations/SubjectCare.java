package nl.integrity.conversations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.HandledCases;
import nl.integrity.cases.HandledReport;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.confidants.Confidants;
import nl.integrity.conversations.SupportStore.Asked;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * A confidant for somebody whom a case is about, once they may know of it: never the reporter's, and nobody learns by it who that is. All of it
 * throws {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class SubjectCare {
    private static final String DECISION = "subject_care.decision";

    @Inject
    Gate gate;

    @Inject
    HandledCases cases;

    @Inject
    CaseConfidants matters;

    @Inject
    Confidants confidants;

    @Inject
    Directory directory;

    @Inject
    Talks talks;

    @Inject
    SupportStore store;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * From whom to choose, and what was arranged.
     *
     * @param number of the case
     */
    public SubjectCareFile open(String number) {
        Admission<HandledReport> admitted = gate.admit(Action.ARRANGE_CARE, cases.find(number));
        HandledReport report = admitted.dossier();
        List<Asked> rows = store.careIn(report.dossierId());
        return new SubjectCareFile(
                matters.offered(report, confidants.openTo(true, null, clock.instant())).stream()
                        .map(ConfidantChoice::of)
                        .toList(),
                rows.isEmpty()
                        ? List.of()
                        : arranged(
                                rows,
                                vault.open(
                                        report.dossierId(),
                                        Compartment.CASE,
                                        admitted.caller().actor(),
                                        report.reference())));
    }

    private List<ArrangedCare> arranged(List<Asked> rows, OpenCompartment open) {
        return rows.stream()
                .map(row -> {
                    String decision = open.unseal(row.id(), DECISION, row.second());
                    int end = decision.indexOf('\n');
                    PersonId confidant = PersonId.of(decision.substring(0, end));
                    return new ArrangedCare(
                            row.at(),
                            directory.nameOf(Objects.requireNonNull(row.by())),
                            confidants
                                    .find(confidant)
                                    .map(ConfidantCard::name)
                                    .orElseGet(() -> directory.nameOf(confidant)),
                            decision.substring(end + 1),
                            row.takenAt() != null);
                })
                .toList();
    }

    /**
     * Asks one of those who are offered, who never handles the case.
     *
     * @throws BrokenRule when that one was not offered
     */
    public void arrange(@Valid ArrangeCare command) {
        Admission<HandledReport> admitted = gate.admit(Action.ARRANGE_CARE, cases.find(command.number()));
        HandledReport report = admitted.dossier();
        PersonId confidant = Objects.requireNonNull(command.confidant());
        matters.caresForSubject(confidant, report);
        UUID id = UUID.randomUUID();
        OpenCompartment file = vault.openOrCreate(report.dossierId(), Compartment.CASE);
        store.care(
                new Asked(
                        id,
                        talks.mark(confidant),
                        clock.instant(),
                        vault.create(id, Compartment.TALK).seal(id, SupportDesk.REQUEST, command.request()),
                        file.seal(id, DECISION, confidant + "\n" + command.reason()),
                        admitted.caller().known(),
                        null),
                report.dossierId());
        talks.tell(confidant, DeskNews.Kind.TASK);
    }
}
