package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadline;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.organisation.Directory;
import nl.integrity.questions.NamedPerson;
import nl.integrity.questions.Questionnaires;
import nl.integrity.reports.ReportContent;
import nl.integrity.reports.ReportRegister;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;

/** Looking at cases. */
@Stateless
public class CaseReading {
    private static final int PAGE = 25;

    @Inject
    Gate gate;

    @Inject
    CaseStore cases;

    @Inject
    ReportRegister reports;

    @Inject
    Deadlines deadlines;

    @Inject
    TaskStore tasks;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** The register, 25 rows at a time, without what the caller may not know of. */
    @RolesAllowed(Role.SECRETARY)
    public Slice<CaseSummary> register(RegisterQuery query) {
        Caller caller = gate.admit(Action.READ_REGISTER);
        List<CaseRow> rows = cases.visibleTo(caller, query, PAGE + 1);
        List<CaseRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new Slice<>(
                shown.stream().map(this::summary).toList(),
                rows.size() > PAGE
                        ? RegisterPlace.behind(shown.get(PAGE - 1), query.order())
                                .text()
                        : null);
    }

    /**
     * One case with its report and dialogue.
     *
     * @param number as in the register, such as {@code 2026-0042}
     * @throws nl.integrity.access.AccessRefused when there is none, or none for this caller
     */
    @RolesAllowed(Role.SECRETARY)
    public CaseDetails open(String number) {
        var admitted = gate.admit(Action.READ_CASE, cases.find(number));
        CaseFile file = admitted.dossier();
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
        ReportContent report =
                reports.read(cases.reportOf(file), admitted.caller().actor(), Role.SECRETARY, today);
        Clocks clocks = deadlines.of(report.id().value());
        return new CaseDetails(
                summary(file.row()),
                file.version(),
                directory.location(report.location()).orElse(null),
                report,
                clocks,
                deadlines.feedbackBy(clocks, today),
                tasks.open(file),
                file.offers(CaseMove.ACKNOWLEDGE));
    }

    /**
     * Who reported: an act of its own, apart from reading the report.
     *
     * @return empty for an anonymous report
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    @RolesAllowed(Role.SECRETARY)
    public Optional<Reporter> reporter(String number) {
        var admitted = gate.admit(Action.READ_REPORTER_IDENTITY, cases.find(number));
        return reports.identity(
                cases.reportOf(admitted.dossier()), admitted.caller().actor());
    }

    /**
     * Who is named in the report: an act of its own, like learning who made it.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    @RolesAllowed(Role.SECRETARY)
    public List<NamedPerson> subjects(String number) {
        var admitted = gate.admit(Action.READ_SUBJECTS, cases.find(number));
        return reports.subjects(
                cases.reportOf(admitted.dossier()), admitted.caller().actor());
    }

    private CaseSummary summary(CaseRow row) {
        LocalDate opened = LocalDate.ofInstant(row.openedAt(), SystemTime.ZONE);
        return new CaseSummary(
                row.number(),
                row.stage(),
                row.openedAt(),
                questionnaires.category(row.category()),
                directory.unit(row.unit()),
                row.owner() == null ? null : directory.nameOf(row.owner()),
                row.nextKind() == null ? null : new Deadline(row.nextKind(), opened, row.nextDue(), null),
                row.lastContactAt(),
                row.awaitsAnswer());
    }
}
