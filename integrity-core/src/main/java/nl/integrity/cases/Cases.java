package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.audit.Actor;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.organisation.Directory;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Cases for doors that have let their caller in, here and in the components above: which they are, and how they move. */
@ApplicationScoped
public class Cases {
    private static final String REASON = "case_course.reason";

    @Inject
    Standings standings;

    @Inject
    CaseStore cases;

    @Inject
    CaseCourseStore course;

    @Inject
    CasePeopleStore people;

    @Inject
    CaseOwners owners;

    @Inject
    TaskStore tasks;

    @Inject
    CaseClockStore clocks;

    @Inject
    Deadlines deadlines;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    Event<CaseMoved> moved;

    /** The case with this number, for the gate. */
    public Optional<CaseInHand> find(String number) {
        return standings.find(number);
    }

    /**
     * Moves a case on, and writes down who did, when and why.
     *
     * @param by {@code null} when it moves by itself
     * @param reason as they wrote it; {@code null} where none is asked
     * @param met what the caller found to be so; what the case itself knows need not be told
     * @throws nl.integrity.shared.BrokenRule when it cannot move so from where it stands, or something is not so that must be
     */
    public void move(
            CaseInHand hand, CaseMove move, @Nullable PersonId by, @Nullable String reason, Set<CaseGuard> met) {
        CaseFile file = hand.file();
        Set<CaseGuard> all = EnumSet.noneOf(CaseGuard.class);
        all.addAll(met);
        if (!all.containsAll(CaseLifecycle.needs(move))) {
            all.addAll(met(file));
        }
        file.move(move, all);
        Instant now = clock.instant();
        CaseStage stage = file.row().stage();
        UUID row = UUID.randomUUID();
        Sealed why = reason == null
                ? null
                : vault.openOrCreate(file.id(), Compartment.CASE).seal(row, REASON, reason);
        course.moved(file, new CaseCourseStore.Row(row, now, by, move, stage, why));
        moved.fire(new CaseMoved(hand.id(), hand.number(), move, stage, now));
    }

    /** What the case itself knows to be so. */
    Set<CaseGuard> met(CaseFile file) {
        Set<CaseGuard> met = EnumSet.noneOf(CaseGuard.class);
        if (people.assessors(file).size() >= 2) {
            met.add(CaseGuard.TWO_ASSESSORS);
        }
        if (cases.reportsOf(file).stream()
                .allMatch(report -> deadlines.of(report.value()).feedback().isMet())) {
            met.add(CaseGuard.FEEDBACK_GIVEN);
        }
        if (tasks.open(file).isEmpty()) {
            met.add(CaseGuard.NOTHING_LEFT);
        }
        return met;
    }

    /** What became of the case so far, the latest first. */
    List<CaseStep> steps(CaseInHand hand, Actor reader) {
        List<CaseCourseStore.Row> rows = course.course(hand.file());
        boolean reasons = rows.stream().anyMatch(row -> row.reason() != null);
        OpenCompartment content =
                reasons ? vault.open(hand.file().id(), Compartment.CASE, reader, hand.reference()) : null;
        Stream<CaseStep> moves = rows.stream()
                .map(row -> new CaseStep(
                        row.at(),
                        row.person() == null ? null : directory.nameOf(row.person()),
                        row.move(),
                        null,
                        row.reason() == null || content == null
                                ? null
                                : content.unseal(row.id(), REASON, row.reason())));
        return Stream.concat(moves, clocks.passed(hand.file()).stream())
                .sorted(Comparator.comparing(CaseStep::at).reversed())
                .toList();
    }

    /** Whoever sits in the committee in charge, but for those who must not know of the case. */
    public List<Candidate> colleagues(CaseInHand hand) {
        return owners.free(hand.file()).stream()
                .map(seat -> new Candidate(seat.person(), directory.nameOf(seat.person()), seat.function()))
                .toList();
    }

    /** Those who are appointed to assess the case, this time. */
    public List<PersonId> assessors(CaseInHand hand) {
        return people.assessors(hand.file());
    }

    /** Those who assessed it an earlier time: then it takes others. */
    public List<PersonId> earlierAssessors(CaseInHand hand) {
        return people.earlierAssessors(hand.file());
    }

    /** Appoints these to assess the case, and nobody else. */
    public void appointAssessors(CaseInHand hand, List<PersonId> assessors, PersonId by) {
        Instant now = clock.instant();
        people.assessors(hand.file()).stream()
                .filter(before -> !assessors.contains(before))
                .forEach(before -> people.release(hand.file(), before, now));
        assessors.forEach(person -> people.appointAssessor(hand.file(), person, by, now));
    }

    /** Something is to be done in the case, by the day that the norm for it says. */
    public void ask(CaseInHand hand, TaskKind kind) {
        tasks.add(hand.file(), kind, clock.instant());
    }

    /** Something is to be done in the case by this day. */
    public void ask(CaseInHand hand, TaskKind kind, LocalDate due) {
        tasks.add(hand.file(), kind, clock.instant(), due);
    }

    /** What was asked is done. */
    public void done(CaseInHand hand, TaskKind kind, PersonId by) {
        tasks.done(hand.file(), kind, by, clock.instant());
    }

    /** The reports in it, the first that came first. */
    public List<ReportId> reports(CaseInHand hand) {
        return cases.reportsOf(hand.file());
    }

    /** Every reporter in it was told what becomes of the report: that is the feedback of the law. */
    public void feedbackGiven(CaseInHand hand, PersonId by) {
        Instant now = clock.instant();
        reports(hand).forEach(report -> hand.file().answered(by, now, deadlines.feedbackGiven(report.value(), now)));
    }

    /** @throws nl.integrity.shared.BrokenRule when somebody changed the case after the caller read it */
    public void mustStillBe(CaseInHand hand, int versionRead) {
        hand.file().mustStillBe(versionRead);
    }

    /** @throws nl.integrity.shared.BrokenRule when somebody else changed the same case at the same time */
    public void write() {
        cases.write();
    }
}
