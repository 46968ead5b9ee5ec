package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.committees.Committees;
import nl.integrity.committees.SeatFunction;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadline;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.organisation.Directory;
import nl.integrity.questions.Questionnaires;
import nl.integrity.reports.IdentityLook;
import nl.integrity.reports.ReportContent;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Looking into cases. */
@Stateless
public class CaseReading {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    CaseReports together;

    @Inject
    CasePeopleStore people;

    @Inject
    Committees committees;

    @Inject
    ReportRegister reports;

    @Inject
    Deadlines deadlines;

    @Inject
    TaskStore tasks;

    @Inject
    LetterReading letters;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /**
     * One case with one of its reports, and the dialogue with that reporter.
     *
     * @param number of the report, such as {@code 2026-0042}; that of a case is the one of the report that it was opened for
     * @throws nl.integrity.access.AccessRefused when there is none, or none for this caller
     */
    @RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
    public CaseDetails open(String number) {
        var admitted = gate.admit(Action.READ_CASE, book.find(number));
        CaseFile file = admitted.dossier().file();
        LocalDate today = SystemTime.today(clock);
        CaseInHand hand = admitted.dossier();
        ReportContent report =
                reports.read(hand.report(), admitted.caller().actor(), function(admitted.caller()), today);
        List<CaseReport> all = cases.inCase(file);
        Map<ReportId, Clocks> each = together.clocks(all);
        Clocks clocks = Objects.requireNonNull(each.get(report.id()));
        List<CaseTask> open = tasks.open(file);
        boolean writes = gate.opens(Action.WRITE_TO_REPORTER, hand);
        return new CaseDetails(
                summary(file.row()),
                file.version(),
                directory.location(report.location()).orElse(null),
                report,
                clocks,
                open.stream().filter(task -> task.concerns(report.id())).toList(),
                writes,
                writes
                        ? letters.box(
                                file, report.id(), clocks, admitted.caller().actor())
                        : Letterbox.CLOSED,
                all.stream()
                        .map(other ->
                                inCase(other, Objects.requireNonNull(each.get(other.report())), open, report.id()))
                        .toList());
    }

    private static ReportInCase inCase(CaseReport report, Clocks clocks, List<CaseTask> open, ReportId shown) {
        return new ReportInCase(
                report.number(),
                report.since(),
                clocks,
                report.awaitsAnswer(),
                (int) open.stream()
                        .filter(task -> report.report().equals(task.report()))
                        .count(),
                report.report().equals(shown));
    }

    /**
     * Who reported: an act of its own, apart from reading the report.
     *
     * @return empty for an anonymous report
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    @RolesAllowed(Role.SECRETARY)
    public Optional<Reporter> reporter(String number) {
        var admitted = gate.admit(Action.READ_REPORTER_IDENTITY, book.find(number));
        return reports.identity(
                admitted.dossier().report(),
                admitted.caller().actor(),
                IdentityLook.shown(SeatFunction.SECRETARY, clock.instant()));
    }

    /**
     * Who is named in the reports of a case: an act of its own, like learning who made one.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    @RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
    public List<NamedInReport> subjects(String number) {
        var admitted = gate.admit(Action.READ_SUBJECTS, book.find(number));
        return cases.inCase(admitted.dossier().file()).stream()
                .flatMap(report -> reports
                        .subjects(report.report(), admitted.caller().actor())
                        .stream()
                        .map(person -> new NamedInReport(report.number(), person)))
                .toList();
    }

    /**
     * Where a case stands, whose it is, and what became of it so far.
     *
     * @throws nl.integrity.access.AccessRefused when there is none, or none for this caller
     * @throws nl.integrity.access.InterestUndeclared when the caller has to say first whether they have an interest
     */
    @RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
    public CaseCourse course(String number) {
        var admitted = gate.admit(Action.READ_CASE, book.find(number));
        CaseInHand hand = admitted.dossier();
        PersonId reader = admitted.caller().known();
        return new CaseCourse(
                summary(hand.file().row()),
                hand.version(),
                committees.committee(hand.committee()),
                book.steps(hand, admitted.caller().actor()),
                hand.file().isOwnedBy(reader),
                people.offeredTo(hand.file()).map(directory::nameOf).orElse(null),
                people.offeredTo(hand.file()).filter(reader::equals).isPresent(),
                closing(hand),
                hand.stage() == CaseStage.CLOSED && gate.opens(Action.REOPEN_CASE, hand),
                gate.opens(Action.OPEN_TO_STAND_IN, hand));
    }

    /** What whoever closes it writes down at that moment is not lacking. */
    private @Nullable List<CaseGuard> closing(CaseInHand hand) {
        if (!hand.file().offers(CaseMove.CLOSE) || !gate.opens(Action.CLOSE_CASE, hand)) {
            return null;
        }
        Set<CaseGuard> met = book.met(hand.file());
        met.add(CaseGuard.ACCOUNTED_FOR);
        return CaseLifecycle.lacking(CaseMove.CLOSE, met);
    }

    /** As what the reporter sees that somebody looked. */
    private static String function(Caller caller) {
        return caller.is(Role.SECRETARY) ? Role.SECRETARY : Role.COMMITTEE_MEMBER;
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
