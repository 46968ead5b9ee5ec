package nl.integrity.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.InterestUndeclared;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.committees.SeatFunction;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.reports.IdentityLook;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learning who reported, beside the secretary: with consent, or by law with two people's approval; and not a moment longer. */
class IdentityIT extends InTheContainer {
    private static final Reporter AAGJE = new Reporter("Aagje Quist", "aagje@quist.example");
    private final LocalDate today = LocalDate.now(SystemTime.ZONE);

    @Inject
    Ministry ministry;

    @Inject
    IdentityRequests requests;

    @Inject
    IdentityApproval approval;

    @Inject
    OwnIdentity own;

    @Inject
    CaseReading reading;

    @Inject
    CaseInterests interests;

    @Inject
    CaseProgress progress;

    private final Person secretary = Person.secretary();
    private final Person chair = member();
    private final Person asker = member();
    private final Person other = member();
    private final Person third = member();

    private Receipt receipt;
    private String number;

    private static Person member() {
        return Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    }

    @BeforeEach
    void a_report_in_confidence_and_a_committee() {
        receipt = ministry.file(ministry.form("Dit mag niet bekend worden. " + UUID.randomUUID(), AAGJE));
        number = receipt.number();
        List.of(secretary, chair, asker, other, third).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
    }

    @Test
    void the_reporter_consents_sees_each_look_and_ends_it() {
        UUID request = ask(asker, IdentityGround.CONSENT, IdentityScope.NAME_AND_CONTACT, null);
        assertRefused(() -> look(asker, request));
        OwnIdentityRequest asked = own.read(receipt.code()).requests().get(0);
        assertThat(asked.function()).isEqualTo(SeatFunction.MEMBER);
        assertThat(asked.purpose()).isEqualTo("Om haar te kunnen horen.");
        assertThat(asked.mayConsent()).isTrue();

        answer(request, IdentityMove.CONSENT);
        assertThat(look(asker, request)).isEqualTo(AAGJE);
        assertThat(look(asker, request)).isEqualTo(AAGJE);
        assertRefused(() -> look(chair, request));
        assertRefused(() -> look(secretary, request));
        assertThat(own.read(receipt.code()).looks())
                .extracting(IdentityLook::function)
                .containsExactly(SeatFunction.MEMBER, SeatFunction.MEMBER);
        assertThat(theRequest(secretary).looks()).hasSize(2);

        answer(request, IdentityMove.WITHDRAW);
        assertRefused(() -> look(asker, request));
        assertThatThrownBy(() -> answer(request, IdentityMove.CONSENT)).hasMessage("identity.moved.already");
        assertThat(theRequest(secretary).steps())
                .extracting(IdentityStep::move)
                .containsExactly(IdentityMove.ASK, IdentityMove.CONSENT, IdentityMove.WITHDRAW);
        assertThat(audited())
                .contains(
                        "IDENTITY_CONSENT report " + number + " done",
                        "IDENTITY_WITHDRAW report " + number + " done",
                        "READ_REVEALED_IDENTITY case " + number + " admitted",
                        "READ_REVEALED_IDENTITY case " + number + " refused",
                        "UNSEAL_IDENTITY report " + number + " done");
    }

    @Test
    void a_secretary_who_looks_is_seen_too_and_asks_only_for_somebody_outside() {
        assertThat(secretary.asks(() -> reading.reporter(number))).contains(AAGJE);
        assertThat(own.read(receipt.code()).looks())
                .extracting(IdentityLook::function)
                .containsExactly(SeatFunction.SECRETARY);
        assertThatThrownBy(() -> ask(secretary, IdentityGround.CONSENT, IdentityScope.NAME, null))
                .hasMessage("identity.recipient.missing");
    }

    @Test
    void only_as_much_as_was_asked_is_shown() {
        UUID request = ask(asker, IdentityGround.CONSENT, IdentityScope.NAME, null);
        answer(request, IdentityMove.CONSENT);
        assertThat(look(asker, request)).isEqualTo(new Reporter("Aagje Quist", ""));
    }

    @Test
    void by_law_it_takes_two_others_the_chair_among_them_and_a_word_to_the_reporter() {
        UUID request = ask(asker, IdentityGround.LEGAL_DUTY, IdentityScope.NAME, null);
        assertThat(told(secretary)).isPositive();
        assertThat(told(asker)).isZero();
        assertThatThrownBy(() -> approve(asker, request)).hasMessage("identity.approve.own");
        approve(other, request);
        assertThatThrownBy(() -> approve(other, request)).hasMessage("identity.approve.twice");
        approve(third, request);
        assertThat(theRequest(chair).state()).isEqualTo(IdentityState.PROPOSED);
        assertThatThrownBy(() -> tell(request)).hasMessage("identity.moved.already");
        approve(chair, request);
        assertThat(theRequest(chair).state()).isEqualTo(IdentityState.ALLOWED);
        assertRefused(() -> look(asker, request));
        assertThat(own.read(receipt.code()).requests()).isEmpty();

        tell(request);
        assertThat(progress.follow(receipt.code()).dialogue())
                .extracting(message -> message.text())
                .containsExactly("Een rechter eist uw naam.");
        assertThat(own.read(receipt.code()).requests())
                .extracting(OwnIdentityRequest::state, each -> each.mayConsent() || each.mayWithdraw())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(IdentityState.OPENED, false));
        assertThat(look(asker, request).name()).isEqualTo("Aagje Quist");

        other.does(() -> approval.refuse(new RefuseIdentity(number, request, "Het vonnis is vernietigd.")));
        assertRefused(() -> look(asker, request));
        assertThat(theRequest(asker).steps()).extracting(IdentityStep::reason).contains("Het vonnis is vernietigd.");
        assertThat(own.read(receipt.code()).requests().get(0).steps())
                .extracting(IdentityStep::reason)
                .containsOnlyNulls();
    }

    @Test
    void an_approval_of_somebody_who_turned_out_to_have_an_interest_does_not_count() {
        UUID request = ask(asker, IdentityGround.LEGAL_DUTY, IdentityScope.NAME, null);
        approve(other, request);
        other.does(() -> interests.declare(new DeclareInterest(number, Interest.INVOLVED)));
        approve(chair, request);
        assertThat(theRequest(chair).state()).isEqualTo(IdentityState.PROPOSED);
        approve(third, request);
        assertThat(theRequest(chair).state()).isEqualTo(IdentityState.ALLOWED);
    }

    @Test
    void what_the_reporter_could_not_know_beforehand_they_see_when_it_is_over() {
        UUID request = ask(asker, IdentityGround.LEGAL_DUTY, IdentityScope.NAME, Unannounced.OBSTRUCTION);
        approve(chair, request);
        assertRefused(() -> look(asker, request));
        approve(secretary, request);
        assertThat(look(asker, request).name()).isEqualTo("Aagje Quist");
        assertThat(own.read(receipt.code()).requests()).isEmpty();
        assertThat(own.read(receipt.code()).looks()).isEmpty();
        assertThat(theRequest(secretary).looks()).hasSize(1);

        endedYesterday(request);
        Database.change("update identity_look set shown_from = now() where request = ?", request);
        assertRefused(() -> look(asker, request));
        assertThat(own.read(receipt.code()).requests()).hasSize(1);
        assertThat(own.read(receipt.code()).looks()).hasSize(1);
    }

    @Test
    void of_an_anonymous_report_there_is_nothing_to_ask() {
        receipt = ministry.report();
        number = receipt.number();
        assertThat(asker.asks(() -> requests.open(number)).mayAsk()).isFalse();
        assertThatThrownBy(() -> ask(asker, IdentityGround.CONSENT, IdentityScope.NAME, null))
                .hasMessage("identity.anonymous");
    }

    @Test
    void one_at_a_time_and_the_same_form_sent_twice_is_one() {
        AskIdentity form = form(IdentityGround.CONSENT, IdentityScope.NAME, null);
        asker.does(() -> requests.ask(form));
        asker.does(() -> requests.ask(form));
        assertThatThrownBy(() -> ask(asker, IdentityGround.CONSENT, IdentityScope.NAME, null))
                .hasMessage("identity.already");
        assertThat(asker.asks(() -> requests.open(number)).requests()).hasSize(1);
        UUID request = theRequest(asker).id();
        asker.does(() -> requests.takeBack(number, request));
        assertThat(asker.asks(() -> requests.open(number)).mayAsk()).isTrue();
    }

    @Test
    void who_lost_their_seat_or_has_an_interest_sees_nothing_from_that_moment() {
        UUID theirs = given("CONSENT", asker);
        assertThat(look(asker, theirs).name()).isEqualTo("Aagje Quist");
        asker.does(() -> interests.declare(new DeclareInterest(number, Interest.RELATIVE)));
        assertRefused(() -> look(asker, theirs));

        UUID another = given("TELL", other);
        assertThat(look(other, another).name()).isEqualTo("Aagje Quist");
        Database.change("update seat set last_day = current_date - 2 where person = ?", other.subject());
        assertRefused(() -> look(other, another));
    }

    @Test
    void nobody_but_who_asked_ever_looks_and_only_where_it_is_open() {
        Person late = member();
        Person excluded = member();
        excluded.asks(() -> reading.open(number));
        excluded.does(() -> interests.declare(new DeclareInterest(number, Interest.SELF)));
        Person managing = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER, Role.ADMINISTRATOR);
        List<Person> people =
                List.of(asker, chair, other, secretary, excluded, managing, Person.auditor(), Person.employee(), late);
        for (IdentityMove last : IdentityMove.values()) {
            for (Person owner : List.of(asker, excluded, managing)) {
                UUID request = given(last.name(), owner);
                for (Person person : people) {
                    boolean open = last == IdentityMove.CONSENT
                            || last == IdentityMove.TELL
                            || last == IdentityMove.TELL_LATER;
                    assertThat(outcome(
                                    () -> person.asksAtFirst(() -> requests.look(new LookAtReporter(number, request)))))
                            .as("%s of %s", last, person)
                            .isEqualTo(open && person.equals(asker) && owner.equals(asker) ? "done" : "refused");
                }
                endedYesterday(request);
                assertRefused(() -> look(asker, request));
            }
        }
    }

    @Test
    void each_act_is_for_those_whose_it_is_and_from_where_it_starts() {
        Map<String, String> approve = Map.of("PROPOSE", "done", "APPROVE", "done");
        Map<String, String> refuse =
                Map.of("PROPOSE", "done", "APPROVE", "done", "ALLOW", "done", "TELL", "done", "TELL_LATER", "done");
        Map<String, String> tell = Map.of("ALLOW", "done");
        for (IdentityMove last : IdentityMove.values()) {
            String from = last.name();
            for (Person person : List.of(chair, other, secretary)) {
                assertThat(approving(person, given(from, asker))).isEqualTo(from(approve, from));
                assertThat(refusing(person, given(from, asker))).isEqualTo(from(refuse, from));
                assertThat(telling(person, given(from, asker)))
                        .isEqualTo(person.equals(other) ? "refused" : from(tell, from));
                assertThat(takingBack(person, given(from, asker))).isEqualTo("identity.request.unknown");
            }
            assertThat(approving(asker, given(from, asker))).isEqualTo("identity.approve.own");
            assertThat(refusing(asker, given(from, asker))).isEqualTo("identity.approve.own");
            boolean done = List.of("DECLINE", "WITHDRAW", "REFUSE", "TAKE_BACK").contains(from);
            assertThat(takingBack(asker, given(from, asker))).isEqualTo(done ? "identity.moved.already" : "done");
            for (Person stranger : List.of(Person.employee(), Person.auditor(), Person.with(Role.ADMINISTRATOR))) {
                UUID request = given(from, asker);
                assertThat(List.of(
                                approving(stranger, request),
                                refusing(stranger, request),
                                telling(stranger, request),
                                takingBack(stranger, request)))
                        .containsOnly("refused");
            }
            for (IdentityMove answer : IdentityMove.values()) {
                boolean may = (from.equals("ASK") && answer == IdentityMove.CONSENT)
                        || (from.equals("ASK") && answer == IdentityMove.DECLINE)
                        || (from.equals("CONSENT") && answer == IdentityMove.WITHDRAW);
                UUID request = given(from, asker);
                assertThat(outcome(() -> {
                            answer(request, answer);
                            return true;
                        }))
                        .as("%s after %s", answer, from)
                        .isEqualTo(
                                may
                                        ? "done"
                                        : theReporters(answer) ? "identity.moved.already" : "identity.request.unknown");
            }
        }
    }

    @Test
    void after_the_last_day_nobody_agrees_any_more() {
        UUID asked = given("ASK", asker);
        endedYesterday(asked);
        assertThatThrownBy(() -> answer(asked, IdentityMove.CONSENT)).hasMessage("identity.over");
        UUID proposed = given("PROPOSE", asker);
        endedYesterday(proposed);
        assertThatThrownBy(() -> approve(chair, proposed)).hasMessage("identity.over");
        UUID allowed = given("ALLOW", asker);
        endedYesterday(allowed);
        assertThatThrownBy(() -> tell(allowed)).hasMessage("identity.over");
    }

    @Test
    void nobody_answers_a_request_about_another_report() {
        UUID request = given("ASK", asker);
        Receipt another = ministry.file(ministry.form("Iets anders. " + UUID.randomUUID(), AAGJE));
        assertThatThrownBy(() -> own.answer(another.code(), request, IdentityMove.CONSENT))
                .hasMessage("identity.request.unknown");
        assertThat(own.read(another.code()).requests()).isEmpty();
        chair.asks(() -> reading.open(another.number()));
        assertThatThrownBy(() -> chair.does(() -> approval.approve(another.number(), request)))
                .hasMessage("identity.request.unknown");
    }

    @Test
    void of_two_who_answer_at_once_one_does_and_the_other_is_told() {
        UUID request = given("CONSENT", asker);
        var outcomes = AtOnce.all(List.<Callable<Boolean>>of(
                () -> {
                    answer(request, IdentityMove.WITHDRAW);
                    return true;
                },
                () -> {
                    asker.does(() -> requests.takeBack(number, request));
                    return true;
                }));
        assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
    }

    @Test
    void nothing_of_who_reported_or_why_it_was_asked_stands_in_the_database_to_be_read() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        asker.does(() -> requests.ask(new AskIdentity(
                number,
                UUID.randomUUID(),
                IdentityGround.LEGAL_DUTY,
                "INVESTIGATION",
                IdentityScope.NAME,
                word + "p",
                word + "r",
                today.plusDays(3),
                Unannounced.DANGER,
                word + "w")));
        UUID request = theRequest(asker).id();
        approve(chair, request);
        approve(other, request);
        look(asker, request);
        chair.does(() -> approval.refuse(new RefuseIdentity(number, request, word + "n")));
        assertThat(theRequest(asker).why()).isEqualTo(word + "w");
        assertThat(Traces.inTheDump().of(List.of(word, "Aagje Quist", "quist.example")))
                .isEmpty();
        assertThat(Traces.inTheLogs().of(List.of(word, "Aagje Quist", "quist.example")))
                .isEmpty();
    }

    private static boolean theReporters(IdentityMove move) {
        return move == IdentityMove.CONSENT || move == IdentityMove.DECLINE || move == IdentityMove.WITHDRAW;
    }

    private static String from(Map<String, String> starts, String from) {
        return starts.getOrDefault(from, "identity.moved.already");
    }

    private UUID ask(Person person, IdentityGround ground, IdentityScope scope, @Nullable Unannounced unannounced) {
        AskIdentity form = form(ground, scope, unannounced);
        person.does(() -> requests.ask(form));
        return theRequest(person).id();
    }

    private AskIdentity form(IdentityGround ground, IdentityScope scope, @Nullable Unannounced unannounced) {
        return new AskIdentity(
                number,
                UUID.randomUUID(),
                ground,
                ground == IdentityGround.LEGAL_DUTY ? "PROCEEDINGS" : null,
                scope,
                "Om haar te kunnen horen.",
                "",
                today.plusDays(10),
                unannounced,
                unannounced == null ? "" : "Er wordt afgeluisterd.");
    }

    /** A request of this person of which this was the last step, behind the application's back. */
    private UUID given(String last, Person person) {
        UUID request = UUID.randomUUID();
        boolean consent = List.of("ASK", "CONSENT", "DECLINE", "WITHDRAW").contains(last);
        Database.change(
                "insert into identity_request select ?, c.id, r.report, now(), ?, 'MEMBER', ?, nullif(?, ''), 'NAME', ?, null, ''"
                        + " from case_file c join case_report r on r.case_file = c.id where c.number = ?",
                request,
                person.subject(),
                consent ? "CONSENT" : "LEGAL_DUTY",
                consent ? "" : "INVESTIGATION",
                today.plusDays(5),
                number);
        Database.change(
                "insert into identity_step values (gen_random_uuid(), ?, 1, now(), ?, ?, false, null)",
                request,
                UUID.randomUUID(),
                last);
        return request;
    }

    private void endedYesterday(UUID request) {
        Database.change("update identity_request set last_day = ? where id = ?", today.minusDays(1), request);
    }

    private Reporter look(Person person, UUID request) {
        return person.asks(() -> requests.look(new LookAtReporter(number, request)))
                .orElseThrow();
    }

    private void answer(UUID request, IdentityMove answer) {
        own.answer(receipt.code(), request, answer);
    }

    private void approve(Person person, UUID request) {
        person.does(() -> approval.approve(number, request));
    }

    private void tell(UUID request) {
        secretary.does(
                () -> approval.tell(new TellReporter(number, request, UUID.randomUUID(), "Een rechter eist uw naam.")));
    }

    private String approving(Person person, UUID request) {
        return outcome(() -> person.asks(() -> {
            approval.approve(number, request);
            return true;
        }));
    }

    private String refusing(Person person, UUID request) {
        return outcome(() -> person.asks(() -> {
            approval.refuse(new RefuseIdentity(number, request, "Niet nodig."));
            return true;
        }));
    }

    private String telling(Person person, UUID request) {
        return outcome(() -> person.asks(() -> {
            approval.tell(new TellReporter(number, request, UUID.randomUUID(), "Dit moet."));
            return true;
        }));
    }

    private String takingBack(Person person, UUID request) {
        return outcome(() -> person.asks(() -> {
            requests.takeBack(number, request);
            return true;
        }));
    }

    /** What became of it: done, refused, or the rule that stood in the way. */
    private static String outcome(Callable<?> deed) {
        try {
            deed.call();
            return "done";
        } catch (AccessRefused | InterestUndeclared | jakarta.ejb.EJBAccessException refused) {
            return "refused";
        } catch (Exception rule) {
            return String.valueOf(rule.getMessage());
        }
    }

    private static void assertRefused(Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOf(AccessRefused.class);
    }

    private IdentityRequest theRequest(Person reader) {
        return reader.asks(() -> requests.open(number)).requests().get(0);
    }

    private int told(Person person) {
        return Database.texts(
                        "select n.kind from desk_news n join case_file c on c.id = n.dossier where c.number = ? and n.person = ?"
                                + " and n.kind = 'TASK'",
                        number,
                        person.subject())
                .size();
    }

    private String audited() {
        return Database.texts(
                        "select action || ' ' || object || ' ' || result from audit_entry where object in (?, ?) order by at",
                        "case " + number,
                        "report " + number)
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
