package nl.integrity.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseClosing;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseOutlook;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.CaseTask;
import nl.integrity.cases.CloseCase;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.cases.Outlook;
import nl.integrity.cases.Prospect;
import nl.integrity.cases.ReopenCase;
import nl.integrity.cases.ReopenGround;
import nl.integrity.cases.TaskKind;
import nl.integrity.cases.WordAllegation;
import nl.integrity.committees.CommitteeId;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Investigating;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.measures.RecommendationFile;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.shared.PersonId;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.Route;
import nl.integrity.worklist.OwnWork;
import nl.integrity.worklist.WaitingWork;
import nl.integrity.worklist.WorkKind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an investigation to the opinion of the committee, its advice, what is decided and what comes after. */
class CaseDeliberationIT extends InTheContainer {
    @Inject
    OwnWork work;

    @Inject
    Ministry ministry;

    @Inject
    CaseTriage triage;

    @Inject
    CaseAllegations allegations;

    @Inject
    CaseReading reading;

    @Inject
    CaseInterests interests;

    @Inject
    CaseHandling handling;

    @Inject
    CaseClosing closing;

    @Inject
    CommitteeAgenda agenda;

    @Inject
    CommitteeDeliberation deliberation;

    @Inject
    CommitteeDecisions decisions;

    @Inject
    MeetingMinutes minutes;

    @Inject
    HearingBothSides hearing;

    @Inject
    AdviceGiving giving;

    @Inject
    AdviceDesk desk;

    @Inject
    CaseOutlook outlook;

    @Inject
    Investigating investigating;

    @Inject
    FinalReporting reporting;

    @Inject
    RecommendationFollowUp recommendations;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person first = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person second = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person third = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person fourth = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person decider = new Person(Person.DECIDER, Set.of(Role.EMPLOYEE, Role.DECISION_MAKER));
    private final Person other = new Person(Person.OTHER_DECIDER, Set.of(Role.EMPLOYEE, Role.DECISION_MAKER));

    private MeetingId meeting;
    private String number;
    private ItemId item;

    @BeforeEach
    void a_case_on_the_agenda_of_a_meeting() {
        meeting = Ministry.meeting();
        number = ministry.report().number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, first, second, third, fourth).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        secretary.does(() -> agenda.put(new PutOnAgenda(number, meeting)));
        item = open(secretary).points().get(0).id();
    }

    @Test
    void from_what_was_found_to_a_decision_that_departs_from_the_advice_and_the_end() {
        heard();
        attend(chair, first, second, third, fourth);
        fourth.does(() -> interests.declare(new DeclareInterest(number, Interest.APPEARANCE)));
        MotionId opinion = propose(first, MotionKind.OPINION);
        assertThat(motion(chair, opinion).recused()).hasSize(1);
        assertThat(motion(chair, opinion).present()).isEqualTo(4);

        assertThat(waiting(first)).containsExactly(WorkKind.VOTE);
        assertThat(waiting(fourth)).isEmpty();
        vote(chair, opinion, Choice.FOR, "");
        vote(first, opinion, Choice.FOR, "");
        assertThat(waiting(first)).isEmpty();
        vote(second, opinion, Choice.AGAINST, "Het bewijs is te dun.");
        assertThat(motion(third, opinion).votes()).isEmpty();
        assertThat(motion(second, opinion).votes()).hasSize(1);
        assertThatThrownBy(() -> conclude(opinion)).hasMessage("vote.incomplete");
        vote(third, opinion, Choice.ABSTAIN, "");
        conclude(opinion);
        assertThat(motion(chair, opinion).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(stage()).isEqualTo(CaseStage.HEARING_BOTH_SIDES);

        MotionId again = propose(first, MotionKind.OPINION);
        Stream.of(chair, first, third).forEach(person -> vote(person, again, Choice.FOR, "Ik ben voor."));
        vote(second, again, Choice.AGAINST, "Het bewijs is te dun.");
        conclude(again);
        assertThat(stage()).isEqualTo(CaseStage.JUDGED);
        assertThat(tasks()).contains(TaskKind.ADVISE);
        assertThat(motion(third, again).votes()).hasSize(4);

        give(Person.DECIDER);
        assertThat(tasks()).contains(TaskKind.DECIDE).doesNotContain(TaskKind.ADVISE);
        assertThatThrownBy(() -> decider.asksAtFirst(() -> desk.open(number))).isInstanceOf(InterestUndeclared.class);
        AdviceState advice = advice(decider);
        assertThat(advice.judgement().advice()).isEqualTo("Regel vier ogen.");
        assertThat(advice.judgement().findings())
                .extracting(Judgement.Found::finding)
                .containsExactly(Finding.ESTABLISHED, Finding.CANNOT_BE_ESTABLISHED);
        assertThat(advice.minority()).containsExactly("Het bewijs is te dun.");
        assertThat(advice.mayDecide()).isTrue();
        assertThatThrownBy(() -> decide(Response.DEVIATED, "")).hasMessage("advice.reasons.missing");
        decide(Response.DEVIATED, "Eerst een proef.");
        assertThat(stage()).isEqualTo(CaseStage.DECIDED);
        assertThat(advice(chair).reasons()).isEqualTo("Eerst een proef.");
        List<Integer> entered = decider.asks(() -> reporting.open(number)).entered();
        assertThat(entered).hasSize(1);
        RecommendationFile recommended =
                Person.with(Role.EMPLOYEE, Role.COORDINATOR).asks(() -> recommendations.open(entered.get(0)));
        assertThat(recommended.paragraph()).isEqualTo("4.1");
        assertThat(recommended.text()).isEqualTo("Laat twee mensen tekenen.");
        assertThat(recommended.source().title())
                .startsWith("Intern onderzoek, ")
                .doesNotContain(number);
        assertThatThrownBy(() -> decide(Response.ACCEPTED, "")).hasMessage("case.moved.already");

        secretary.does(() -> giving.followUp(new BeginFollowUp(number, version(), today().plusDays(90))));
        assertThat(stage()).isEqualTo(CaseStage.IN_FOLLOW_UP);
        assertThatThrownBy(this::close).hasMessage("case.guard.FEEDBACK_GIVEN");
        ministry.write(number, secretary, "Zo is het afgelopen.", true);
        assertThatThrownBy(this::close).hasMessage("case.guard.NOTHING_LEFT");
        reading(secretary).forEach(task -> secretary.does(() -> handling.finish(number, task.id())));
        close();
        assertThat(stage()).isEqualTo(CaseStage.CLOSED);
        chair.does(
                () -> closing.reopen(new ReopenCase(number, version(), ReopenGround.FINDING_OF_OTHERS, "De rechter.")));
        assertThat(stage()).isEqualTo(CaseStage.REOPENED);
        assertThat(open(secretary).hearing()).isNull();
    }

    @Test
    void below_the_quorum_nothing_can_be_decided_and_it_is_counted_anew_after_each_recusal() {
        attend(chair, first, second);
        MotionId motion = propose(first, MotionKind.OTHER);
        Stream.of(chair, first, second).forEach(person -> vote(person, motion, Choice.FOR, ""));
        assertThat(motion(chair, motion).mayConclude()).isTrue();

        second.does(() -> interests.declare(new DeclareInterest(number, Interest.RELATIVE)));
        assertThat(motion(chair, motion).isQuorate()).isFalse();
        assertThat(motion(chair, motion).mayConclude()).isFalse();
        assertThatThrownBy(() -> conclude(motion)).hasMessage("vote.quorum");

        attend(chair, first, second, third);
        assertThatThrownBy(() -> conclude(motion)).hasMessage("vote.incomplete");
        vote(third, motion, Choice.FOR, "");
        conclude(motion);
        assertThat(motion(chair, motion).outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void a_seat_that_ends_takes_the_vote_with_it() {
        attend(chair, first, second, third);
        MotionId motion = propose(first, MotionKind.OTHER);
        Stream.of(chair, first).forEach(person -> vote(person, motion, Choice.FOR, ""));
        Stream.of(second, third).forEach(person -> vote(person, motion, Choice.AGAINST, ""));
        Database.change("update seat set last_day = current_date - 1 where person = ?", third.subject());
        conclude(motion);
        assertThat(motion(chair, motion).outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void who_is_not_there_or_has_an_interest_does_not_vote() {
        attend(chair, first, second);
        MotionId motion = propose(secretary, MotionKind.OTHER);
        assertThat(motion(third, motion).mayVote()).isFalse();
        assertThatThrownBy(() -> vote(third, motion, Choice.FOR, "")).hasMessage("vote.absent");
        assertThatThrownBy(() -> vote(secretary, motion, Choice.FOR, "")).isInstanceOf(AccessRefused.class);
        second.does(() -> interests.declare(new DeclareInterest(number, Interest.SELF)));
        assertThatThrownBy(() -> vote(second, motion, Choice.FOR, "")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void who_has_not_declared_is_named_and_counts_only_once_they_did() {
        Person late = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        late.asksAtFirst(() -> agenda.open(meeting));
        attend(chair, first, late);
        MotionId motion = propose(first, MotionKind.OTHER);
        assertThat(motion(chair, motion).undeclared()).hasSize(1);
        assertThat(motion(chair, motion).present()).isEqualTo(2);
        assertThat(late.asksAtFirst(() -> agenda.open(meeting)).agenda())
                .extracting(MeetingState.Point::declared)
                .containsExactly(false);
        vote(late, motion, Choice.FOR, "");
        assertThat(motion(chair, motion).present()).isEqualTo(3);
    }

    @Test
    void of_a_case_that_somebody_must_not_know_of_they_see_nothing_on_the_agenda() {
        fourth.does(() -> interests.declare(new DeclareInterest(number, Interest.INVOLVED)));
        String another = ministry.report().number();
        secretary.does(() -> agenda.put(new PutOnAgenda(another, meeting)));
        assertThat(fourth.asks(() -> agenda.open(meeting)).agenda())
                .extracting(MeetingState.Point::number)
                .containsExactly(another);
        assertThatThrownBy(() -> open(fourth)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> fourth.does(() -> minutes.write(new WriteMinutes(number, item, 0, "Nee."))))
                .isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
    }

    @Test
    void another_committees_meetings_and_cases_do_not_meet() {
        UUID elsewhere = UUID.randomUUID();
        Database.change(
                "insert into meeting select ?, id, now(), 'Elders', now(), ? from committee where code = 'PC'",
                elsewhere,
                elsewhere);
        MeetingId theirs = new MeetingId(elsewhere);
        for (Person person : List.of(secretary, chair, first)) {
            assertThatThrownBy(() -> person.asks(() -> agenda.open(theirs))).isInstanceOf(AccessRefused.class);
            assertThat(person.asks(() -> agenda.meetings()).meetings())
                    .extracting(planned -> planned.meeting().id())
                    .contains(meeting)
                    .doesNotContain(theirs);
        }
        assertThatThrownBy(() -> secretary.does(() -> agenda.put(new PutOnAgenda(number, theirs))))
                .hasMessage("deliberation.meeting.unknown");
        assertThatThrownBy(() -> secretary.does(() -> agenda.put(new PutOnAgenda(number, meeting))))
                .hasMessage("deliberation.agenda.already");
    }

    @Test
    void who_decides_sees_opinion_and_advice_and_nothing_else_until_it_turns_out_that_they_have_an_interest() {
        judged();
        give(Person.DECIDER);
        assertThat(decider.asks(() -> desk.mine()))
                .extracting(AdviceLine::number, AdviceLine::declared)
                .contains(Tuple.tuple(number, false));
        assertThat(other.asks(() -> desk.mine())).extracting(AdviceLine::number).doesNotContain(number);
        advice(decider);
        for (Callable<?> door : List.<Callable<?>>of(
                () -> reading.open(number),
                () -> reading.course(number),
                () -> reading.reporter(number),
                () -> deliberation.open(number),
                () -> allegations.read(number),
                () -> triage.open(number),
                () -> agenda.open(meeting))) {
            assertThatThrownBy(() -> decider.asks(door)).isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
        }

        decider.does(() -> interests.declare(new DeclareInterest(number, Interest.ORGANISATION)));

        assertThatThrownBy(() -> advice(decider)).isInstanceOf(AccessRefused.class);
        assertThat(decider.asks(() -> desk.mine()))
                .extracting(AdviceLine::number)
                .doesNotContain(number);
        assertThat(tasks()).contains(TaskKind.ADVISE).doesNotContain(TaskKind.DECIDE);
        assertThat(advice(secretary).before()).isNull();
        assertThatThrownBy(() -> give(Person.DECIDER)).hasMessage("deliberation.decider.unfit");
        assertThat(secretary.asks(() -> giving.candidates(number)))
                .extracting(colleague -> colleague.person().value())
                .containsExactly(Person.OTHER_DECIDER);
        give(Person.OTHER_DECIDER);
        other.does(() -> desk.decide(new DecideOnAdvice(number, advice(other).version(), Response.ACCEPTED, "")));
        assertThat(stage()).isEqualTo(CaseStage.DECIDED);
    }

    @Test
    void an_advice_that_is_put_before_somebody_else_is_gone_for_the_first() {
        judged();
        give(Person.DECIDER);
        advice(decider);
        give(Person.OTHER_DECIDER);
        assertThatThrownBy(() -> advice(decider)).isInstanceOf(AccessRefused.class);
        assertThat(advice(other).mayDecide()).isTrue();
        assertThatThrownBy(() -> give(first.subject())).hasMessage("deliberation.decider.unfit");
    }

    @Test
    void no_opinion_on_half_of_what_it_is_about_and_none_before_both_sides_were_heard() {
        assertThatThrownBy(() -> propose(first, MotionKind.OPINION)).hasMessage("motion.opinion.stage");
        investigated();
        assertThatThrownBy(this::beginHearing).hasMessage("case.guard.ALLEGATIONS_WORDED");
        word(0, "Er is geld weg.");
        assertThatThrownBy(this::beginHearing).hasMessage("case.guard.INVESTIGATED");
        investigating.order(number, secretary, chair);
        assertThatThrownBy(this::beginHearing).hasMessage("case.guard.INVESTIGATED");
        investigating.find(number, 1);
        investigating.isAboutNobody(number, secretary);
        beginHearing();
        word(0, "Er is gezwegen.");
        investigating.find(number, 2);
        assertThatThrownBy(() -> propose(first, MotionKind.OPINION)).hasMessage("case.guard.BOTH_SIDES_HEARD");
        assertThatThrownBy(() -> secretary.does(() -> hearing.end(new EndHearing(number, ""))))
                .hasMessage("hearing.comments.early");
        secretary.does(() -> hearing.end(new EndHearing(number, "Zo was het niet.")));
        attend(chair, first, second);
        MotionId opinion = propose(first, MotionKind.OPINION);
        Stream.of(chair, first, second).forEach(person -> vote(person, opinion, Choice.FOR, ""));
        assertThatThrownBy(() -> conclude(opinion)).hasMessage("case.guard.REPORTED");
        word(0, "En niemand keek ernaar.");
        assertThatThrownBy(() -> investigating.report(number, "")).hasMessage("case.guard.INVESTIGATED");
        investigating.find(number, 3);
        investigating.conclude(number, 1);
        assertThatThrownBy(() -> conclude(opinion)).hasMessage("case.guard.FINDING_PER_ALLEGATION");
        assertThatThrownBy(() -> word(0, "En nog iets.")).hasMessage("allegation.reported");
        assertThatThrownBy(() -> investigating.find(number, 1)).hasMessage("investigations.reported");
        assertThat(motion(chair, opinion).outcome()).isNull();
    }

    @Test
    void a_committee_takes_up_what_others_could_not_settle() {
        assessed(Route.CONVERSE);
        attend(chair, first, second);
        MotionId motion = propose(first, MotionKind.INVESTIGATE);
        Stream.of(chair, first, second).forEach(person -> vote(person, motion, Choice.FOR, ""));
        conclude(motion);
        assertThat(stage()).isEqualTo(CaseStage.UNDER_INVESTIGATION);
        assertThat(tasks()).containsOnlyOnce(TaskKind.ROUTE);
    }

    @Test
    void minutes_are_signed_as_they_were_read_when_no_vote_is_under_way_and_then_never_change() {
        assertThatThrownBy(() -> sign(0)).hasMessage("minutes.none");
        assertThat(whyNot(chair, "SIGN_MINUTES")).containsExactly("minutes.none");
        assertThat(whyNot(first, "VOTE")).containsExactly("vote.none");
        attend(first, second);
        secretary.does(() -> minutes.write(new WriteMinutes(number, item, 0, "Besproken.")));
        assertThatThrownBy(() -> secretary.does(() -> minutes.write(new WriteMinutes(number, item, 0, "Anders."))))
                .hasMessage("minutes.changedMeanwhile");
        MotionId motion = propose(first, MotionKind.OTHER);
        assertThatThrownBy(() -> sign(1)).hasMessage("minutes.voteUnderWay");
        assertThat(whyNot(first, "VOTE")).isEmpty();
        assertThat(whyNot(third, "VOTE")).as("who is not there").containsExactly("vote.none");
        assertThat(whyNot(chair, "SIGN_MINUTES")).isEmpty();
        assertThatThrownBy(() -> second.does(() -> decisions.withdraw(number, motion)))
                .hasMessage("motion.withdraw.notYours");
        first.does(() -> decisions.withdraw(number, motion));
        assertThatThrownBy(() -> sign(0)).hasMessage("minutes.changedMeanwhile");
        sign(1);
        DeliberationState.Point point = open(secretary).points().get(0);
        assertThat(point.minutes()).isEqualTo("Besproken.");
        assertThat(point.signedBy()).isNotNull();
        assertThatThrownBy(() -> secretary.does(() -> minutes.write(new WriteMinutes(number, item, 2, "Anders."))))
                .hasMessage("minutes.signed");
        assertThatThrownBy(() -> propose(first, MotionKind.OTHER)).hasMessage("minutes.signed");
    }

    @Test
    void of_two_who_establish_an_outcome_at_once_one_does() {
        attend(chair, first, second);
        MotionId motion = propose(first, MotionKind.OTHER);
        Stream.of(chair, first, second).forEach(person -> vote(person, motion, Choice.FOR, ""));
        Callable<Boolean> concluding = () -> {
            conclude(motion);
            return true;
        };
        var outcomes = AtOnce.all(List.of(concluding, concluding));
        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
    }

    @Test
    void of_two_who_word_a_point_at_once_the_second_is_told() {
        int version = version();
        Callable<Boolean> wording = () -> {
            secretary.does(() -> allegations.word(new WordAllegation(number, version, 0, "Er is geld weg.")));
            return true;
        };
        var outcomes = AtOnce.all(List.of(wording, wording));
        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
        assertThat(open(secretary).allegations()).hasSize(1);
    }

    @Test
    void a_meeting_is_planned_ahead_and_attended_on_its_day() {
        var committee = secretary.asks(() -> agenda.meetings()).mine().get(0);
        assertThat(first.asks(() -> agenda.meetings()).mine()).isEmpty();
        assertThatThrownBy(() -> plan(committee.id(), today().minusDays(1))).hasMessage("deliberation.day.past");
        MeetingId planned = plan(committee.id(), today().plusDays(2));
        assertThatThrownBy(() -> secretary.does(() -> agenda.attend(new TakeAttendance(planned, Set.of()))))
                .hasMessage("deliberation.meeting.notYet");
        assertThat(open(secretary).upcoming()).extracting(Meeting::id).contains(planned);
        assertThatThrownBy(() -> secretary.does(() -> agenda.attend(new TakeAttendance(meeting, Set.of(decider.id())))))
                .hasMessage("deliberation.present.noSeat");
        assertThat(Database.number("select count(*) from desk_news where dossier = ?", planned.value()))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void nothing_that_was_found_proposed_or_voted_stands_in_the_database_to_be_read() {
        judged();
        secretary.does(() -> minutes.write(new WriteMinutes(number, item, 0, "Geheim verslag.")));
        give(Person.DECIDER);
        advice(decider);
        decide(Response.DEVIATED, "Geheime reden.");
        for (String table : List.of("allegation", "hearing", "agenda_item", "motion", "vote", "advice")) {
            assertThat(Database.texts("select t::text from " + table + " t"))
                    .isNotEmpty()
                    .noneMatch(row -> Stream.of(
                                    "Geheim", "geld", "concept", "vier ogen", "ESTABLISHED", "\"FOR\"", "Zo was")
                            .anyMatch(row::contains));
        }
    }

    private MeetingId plan(CommitteeId committee, LocalDate day) {
        return secretary.asks(() -> agenda.plan(new PlanMeeting(committee, day, LocalTime.NOON, "Kamer 4.12")));
    }

    private void assessed(Route route) {
        ministry.assess(number, route, secretary, chair, first, second);
    }

    private void investigated() {
        assessed(Route.INVESTIGATE);
    }

    private void heard() {
        investigated();
        word(0, "Er is geld weg.");
        word(0, "Er is gezwegen");
        word(2, "Er is gezwegen.");
        investigating.order(number, secretary, chair);
        investigating.find(number, 1, 2);
        assertThatThrownBy(this::beginHearing).hasMessage("case.guard.SUBJECTS_TOLD");
        investigating.isAboutNobody(number, secretary);
        beginHearing();
        assertThat(stage()).isEqualTo(CaseStage.HEARING_BOTH_SIDES);
        assertThat(tasks()).contains(TaskKind.HEAR).doesNotContain(TaskKind.ROUTE);
        secretary.does(() -> hearing.end(new EndHearing(number, "Zo was het niet.")));
        assertThat(tasks()).doesNotContain(TaskKind.HEAR);
        investigating.report(number, "4.1 Laat twee mensen tekenen.");
    }

    private void judged() {
        heard();
        attend(chair, first, second);
        MotionId opinion = propose(first, MotionKind.OPINION);
        Stream.of(chair, first, second).forEach(person -> vote(person, opinion, Choice.FOR, ""));
        conclude(opinion);
    }

    private void word(int which, String text) {
        secretary.does(() -> allegations.word(new WordAllegation(number, version(), which, text)));
    }

    private void beginHearing() {
        secretary.does(() -> hearing.begin(new BeginHearing(number, version(), "In concept.", today().plusDays(14))));
    }

    private void attend(Person... people) {
        secretary.does(() -> agenda.attend(new TakeAttendance(
                meeting, Arrays.stream(people).map(Person::id).collect(Collectors.toSet()))));
    }

    /** What stands in the way of something that is theirs to do; nothing when they can do it. */
    private List<String> whyNot(Person person, String what) {
        Outlook seen = person.asks(() -> outlook.open(number));
        return Stream.concat(seen.now().stream(), seen.not(Prospect.When.LACKING).stream())
                .filter(prospect -> prospect.what().equals(what))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    /** What waits for them in this case. */
    private List<WorkKind> waiting(Person person) {
        return person.asks(work::read).stream()
                .filter(each -> each.number().equals(number))
                .map(WaitingWork::kind)
                .toList();
    }

    private MotionId propose(Person person, MotionKind kind) {
        Map<Integer, Finding> findings = new HashMap<>();
        if (kind == MotionKind.OPINION) {
            open(person)
                    .allegations()
                    .forEach(each -> findings.put(
                            each.number(), each.number() == 1 ? Finding.ESTABLISHED : Finding.CANNOT_BE_ESTABLISHED));
        }
        person.does(() -> decisions.propose(new ProposeMotion(
                number, item, kind, "Wij vinden dit.", findings, "Regel vier ogen.", today().plusDays(60))));
        return open(person).points().get(0).motions().stream()
                .filter(motion -> motion.outcome() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void vote(Person person, MotionId motion, Choice choice, String view) {
        person.does(() -> decisions.vote(new CastVote(number, motion, choice, view)));
    }

    private void conclude(MotionId motion) {
        chair.does(() -> decisions.conclude(number, motion));
    }

    private void sign(int version) {
        chair.does(() -> minutes.sign(number, item, version));
    }

    private void give(UUID to) {
        secretary.does(() -> giving.give(new GiveAdvice(number, version(), new PersonId(to))));
    }

    private void decide(Response response, String reasons) {
        decider.does(
                () -> desk.decide(new DecideOnAdvice(number, advice(decider).version(), response, reasons)));
    }

    private void close() {
        secretary.does(() -> closing.close(new CloseCase(number, version(), "Gevonden.", "Gedaan.", "Geleerd.")));
    }

    private AdviceState advice(Person person) {
        return person.asks(() -> desk.open(number)).orElseThrow();
    }

    private MotionState motion(Person person, MotionId motion) {
        return person.asks(() -> deliberation.motion(number, motion)).orElseThrow();
    }

    private DeliberationState open(Person person) {
        return person.asks(() -> deliberation.open(number));
    }

    private List<CaseTask> reading(Person person) {
        return person.asks(() -> reading.open(number)).tasks();
    }

    private List<TaskKind> tasks() {
        return reading(secretary).stream().map(CaseTask::kind).toList();
    }

    private CaseStage stage() {
        return open(secretary).stage();
    }

    private int version() {
        return secretary.asks(() -> reading.open(number)).version();
    }

    private static LocalDate today() {
        return SomeCommittee.today();
    }
}
