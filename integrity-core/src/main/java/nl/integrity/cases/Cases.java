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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.committees.Committees;
import nl.integrity.committees.SeatFunction;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
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
    CaseReports together;

    @Inject
    CaseCourseStore course;

    @Inject
    CasePeopleStore people;

    @Inject
    CaseOwners owners;

    @Inject
    CaseLines lines;

    @Inject
    AllegationStore allegations;

    @Inject
    StandIns standIns;

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
    Committees committees;

    @Inject
    Exclusions exclusions;

    @Inject
    Outgoing outgoing;

    @Inject
    LetterReading letters;

    @Inject
    Event<CaseMoved> moved;

    @Inject
    Event<GuardsAsked> guards;

    @Inject
    Event<DeskNews> news;

    /** The case that handles the report with this number, for the gate: that of a case is the number of the report it was opened for. */
    public Optional<CaseInHand> find(String number) {
        return standings.find(number);
    }

    /** The case that another component keeps something about, for the gate. */
    public CaseInHand find(CaseId id) {
        return standings.inHand(cases.get(id));
    }

    /**
     * Moves a case on, and writes down who did, when and why.
     *
     * @param by {@code null} when it moves by itself
     * @param reason as they wrote it; {@code null} where none is asked
     * @param met what the caller found to be so; what the case itself knows need not be told
     * @throws BrokenRule when it cannot move so from where it stands, or something is not so that must be
     */
    public void move(
            CaseInHand hand, CaseMove move, @Nullable PersonId by, @Nullable String reason, Set<CaseGuard> met) {
        Set<CaseGuard> known = EnumSet.noneOf(CaseGuard.class);
        known.addAll(met);
        askAbout(hand, Set.copyOf(CaseLifecycle.lacking(move, met)), known);
        move(hand.file(), move, by, reason, known);
    }

    void move(CaseFile file, CaseMove move, @Nullable PersonId by, @Nullable String reason, Set<CaseGuard> met) {
        Set<CaseGuard> all = EnumSet.noneOf(CaseGuard.class);
        all.addAll(met);
        if (!all.containsAll(CaseLifecycle.needs(move))) {
            all.addAll(met(file));
        }
        file.move(move, all);
        Instant at = write(file, move, by, reason, null);
        moved.fire(new CaseMoved(
                new CaseId(file.id()), file.row().number(), move, file.row().stage(), at));
    }

    /** Writes down in a case that a report came into it, or left it: the case itself stays where it is. */
    void move(CaseFile file, CaseMove move, PersonId by, String reason, CaseReport report) {
        write(file, move, by, reason, report.number());
    }

    private Instant write(
            CaseFile file, CaseMove move, @Nullable PersonId by, @Nullable String reason, @Nullable String report) {
        Instant now = clock.instant();
        UUID row = UUID.randomUUID();
        Sealed why = reason == null
                ? null
                : vault.openOrCreate(file.id(), Compartment.CASE).seal(row, REASON, reason);
        course.moved(
                file, new CaseCourseStore.Row(row, now, by, move, file.row().stage(), why, report));
        return now;
    }

    /** @param met to which is added what of these components above know to be so */
    void askAbout(CaseInHand hand, Set<CaseGuard> asked, Set<CaseGuard> met) {
        guards.fire(new GuardsAsked(hand, asked, met));
    }

    /** Whether something is so that components above know. */
    public boolean isSo(CaseInHand hand, CaseGuard guard) {
        Set<CaseGuard> met = EnumSet.noneOf(CaseGuard.class);
        askAbout(hand, Set.of(guard), met);
        return met.contains(guard);
    }

    /** The day by which something is to be done that is asked on a day, by the ministry's norm for it. */
    public LocalDate due(TaskKind kind, LocalDate asked) {
        return tasks.due(kind, asked);
    }

    /** What the case itself knows to be so. */
    Set<CaseGuard> met(CaseFile file) {
        Set<CaseGuard> met = EnumSet.noneOf(CaseGuard.class);
        if (people.having(CasePart.ASSESSOR, file).size() >= 2) {
            met.add(CaseGuard.TWO_ASSESSORS);
        }
        if (!allegations.current(file).isEmpty()) {
            met.add(CaseGuard.ALLEGATIONS_WORDED);
        }
        if (cases.reportsOf(file).stream()
                .allMatch(report -> deadlines.of(report.value()).next().isEmpty())) {
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
                        row.reason() == null || content == null ? null : content.unseal(row.id(), REASON, row.reason()),
                        row.report()));
        return Stream.concat(moves, clocks.passed(hand.file()).stream())
                .sorted(Comparator.comparing(CaseStep::at).reversed())
                .toList();
    }

    /** Whoever sits in the committee in charge, or to whom the case was opened, but for those who must not know of it. */
    public List<Candidate> colleagues(CaseInHand hand) {
        return Stream.concat(
                        owners.free(hand.file()).stream().map(seat -> candidate(seat.person(), seat.function())),
                        standIns.free(hand.file()).stream()
                                .map(standIn -> candidate(standIn.person(), standIn.function())))
                .toList();
    }

    private Candidate candidate(PersonId person, SeatFunction function) {
        return new Candidate(person, directory.nameOf(person), function);
    }

    /** Those who are appointed to assess the case, this time. */
    public List<PersonId> assessors(CaseInHand hand) {
        return people.having(CasePart.ASSESSOR, hand.file());
    }

    /** Those who assessed it an earlier time: then it takes others. */
    public List<PersonId> earlierAssessors(CaseInHand hand) {
        return people.earlierAssessors(hand.file());
    }

    /** Appoints these to assess the case, and nobody else. */
    public void appointAssessors(CaseInHand hand, List<PersonId> assessors, PersonId by) {
        Instant now = clock.instant();
        people.having(CasePart.ASSESSOR, hand.file()).stream()
                .filter(before -> !assessors.contains(before))
                .forEach(before -> people.release(hand.file(), before, now));
        assessors.forEach(person -> people.give(CasePart.ASSESSOR, hand.file(), person, null, by, now));
    }

    /**
     * Puts the case before this person to decide on the advice, and nobody else; they are told that something waits for them.
     *
     * @throws BrokenRule when they sit in the committee in charge, investigate the case, or must not know of it
     */
    public void putBefore(CaseInHand hand, PersonId person, PersonId by) {
        if (committees.sits(person, hand.committee())
                || people.having(CasePart.INVESTIGATOR, hand.file()).contains(person)
                || exclusions.excludes(person, hand.dossierId())) {
            throw new BrokenRule("deliberation.decider.unfit");
        }
        Instant now = clock.instant();
        people.having(CasePart.DECISION_MAKER, hand.file()).forEach(before -> people.release(hand.file(), before, now));
        people.give(CasePart.DECISION_MAKER, hand.file(), person, null, by, now);
        news.fire(DeskNews.toPerson(DeskNews.Kind.TASK, hand.dossierId(), person));
    }

    /** The cases in which the advice lies, or lay, before this person. */
    public List<CaseInHand> putBefore(PersonId person) {
        return cases.in(CasePart.DECISION_MAKER, person, SystemTime.today(clock)).stream()
                .map(standings::inHand)
                .toList();
    }

    /** Whether somebody is far enough from a case to investigate it: they do not sit in its committee, do not decide on it, and may know of it. */
    public boolean mayInvestigate(CaseInHand hand, PersonId person) {
        return !committees.sits(person, hand.committee())
                && !people.having(CasePart.DECISION_MAKER, hand.file()).contains(person)
                && !exclusions.excludes(person, hand.dossierId());
    }

    /** Opens the case to these to investigate it, through this day, and to no others; they are told that something waits for them. */
    public void openToInvestigators(CaseInHand hand, Set<PersonId> investigators, LocalDate lastDay, PersonId by) {
        Instant now = clock.instant();
        people.having(CasePart.INVESTIGATOR, hand.file()).stream()
                .filter(before -> !investigators.contains(before))
                .forEach(before -> people.release(hand.file(), before, now));
        investigators.forEach(person -> {
            people.give(CasePart.INVESTIGATOR, hand.file(), person, lastDay, by, now);
            news.fire(DeskNews.toPerson(DeskNews.Kind.TASK, hand.dossierId(), person));
        });
    }

    /** Somebody must not know of the case from now on, whatever they were to it. */
    public void keepAway(CaseInHand hand, PersonId person) {
        owners.keepAway(hand.file(), person);
    }

    /** The same for whoever leads the unit in which somebody works whom the case is about, or one above it, today or later. */
    public void keepLineAway(CaseInHand hand, UnitId unit) {
        lines.keepAwayFromColleague(hand.file(), unit);
    }

    /** The same for whoever goes by this name, today or later. */
    public void keepAway(CaseInHand hand, String name) {
        exclusions.excludeNamed(List.of(name), hand.dossierId());
    }

    /** Whoever sees to the case is told that something waits for them; when it is nobody's, every secretary is. */
    public void tellOwner(CaseInHand hand, DeskNews.Kind kind) {
        PersonId owner = hand.file().row().owner();
        news.fire(
                owner == null
                        ? DeskNews.toFunction(kind, hand.dossierId(), Role.SECRETARY)
                        : DeskNews.toPerson(kind, hand.dossierId(), owner));
    }

    /** What the case is about, point by point. */
    public List<Allegation> allegations(CaseInHand hand, Actor reader) {
        List<AllegationStore.Row> rows = allegations.current(hand.file());
        if (rows.isEmpty()) {
            return List.of();
        }
        OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference());
        return rows.stream()
                .map(row ->
                        new Allegation(row.number(), content.unseal(row.id(), CaseAllegations.CONTENT, row.content())))
                .toList();
    }

    /** The numbers of its points, without what they say. */
    public Set<Integer> points(CaseInHand hand) {
        return allegations.current(hand.file()).stream()
                .map(AllegationStore.Row::number)
                .collect(Collectors.toSet());
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

    /** Something about the case changes beside its own row, and nobody else's change at the same time goes unseen. */
    public void changes(CaseInHand hand) {
        cases.changes(hand.file());
    }

    /** The reports in it, the first that came first. */
    public List<ReportId> reports(CaseInHand hand) {
        return cases.reportsOf(hand.file());
    }

    /** The same with their numbers. */
    public Map<ReportId, String> numbers(CaseInHand hand) {
        return cases.inCase(hand.file()).stream().collect(Collectors.toMap(CaseReport::report, CaseReport::number));
    }

    /**
     * Tells a reporter what becomes of the report: at once, and behind all that waits for them.
     *
     * @param submission always the same for the same letter to the same reporter
     * @param letter in which what a template leaves open is filled in for this report
     * @param template from which it was written; {@code null} when from none
     */
    public void tell(
            CaseInHand hand,
            ReportId report,
            UUID submission,
            PersonId by,
            String letter,
            @Nullable TemplateVersion template) {
        String filledIn = letters.fillIn(hand.file(), report, letter);
        outgoing.sendAtOnce(hand, new Dispatch(report, LetterPurpose.FEEDBACK, submission, by, filledIn, template));
    }

    /** What its reporters do not have yet of what was sent to them, they have now: something is decided that must not come before it. */
    void deliverWaiting(CaseInHand hand) {
        outgoing.deliverWaiting(hand);
    }

    /** Every reporter in it was told what becomes of the report: that is the feedback of the law. */
    public void feedbackGiven(CaseInHand hand, PersonId by) {
        Instant now = clock.instant();
        reports(hand)
                .forEach(report ->
                        together.answered(hand.file(), report, by, now, deadlines.feedbackGiven(report.value(), now)));
    }

    /** @throws BrokenRule when somebody changed the case after the caller read it */
    public void mustStillBe(CaseInHand hand, int versionRead) {
        hand.file().mustStillBe(versionRead);
    }

    /** @throws BrokenRule when somebody else changed the same case at the same time */
    public void write() {
        cases.write();
    }
}
