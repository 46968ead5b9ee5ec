package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.Role;
import nl.integrity.container.Assessing;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.letters.LetterEditing;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.PreparedLetter;
import nl.integrity.letters.ReviseTemplate;
import nl.integrity.letters.Template;
import nl.integrity.letters.TemplateHistory;
import nl.integrity.reports.DialogueMessage;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.GiveAddress;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReporterNotices;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.triage.AppointAssessors;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter does nothing before it is delivered, is delivered once, and says what its template says. Time is the test's own. */
class LettersIT extends InTheContainer {
    private static final Duration WINDOW = Duration.ofMinutes(2);

    private final Person secretary = Person.secretary();
    private final Person colleague = Person.secretary();
    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);

    @Inject
    Ministry ministry;

    @Inject
    CaseReading reading;

    @Inject
    CaseHandling handling;

    @Inject
    CaseLetters letters;

    @Inject
    CaseProgress progress;

    @Inject
    CaseTriage triage;

    @Inject
    CaseOutlook outlook;

    @Inject
    LetterDelivery delivery;

    @Inject
    LetterEditing editing;

    @Inject
    ReporterNotices notices;

    @BeforeEach
    void letters_can_be_taken_back() {
        // just before midnight everything goes at once, which UndoWindowTest shows
        assumeTrue(LocalTime.now(SystemTime.ZONE).isBefore(LocalTime.of(23, 55)));
        window((int) WINDOW.toMinutes());
    }

    @AfterEach
    void letters_are_there_at_once_again() {
        window(0);
        Database.change("update outgoing_letter set delivered_at = now(), text = null"
                + " where delivered_at is null and taken_back_at is null");
    }

    @Test
    void nothing_of_a_letter_is_so_before_it_is_delivered_and_all_of_it_is_from_then_on() {
        Receipt receipt = ministry.report();
        String number = receipt.number();
        ministry.acknowledge(number, secretary, "Ontvangen.");

        FollowedReport before = progress.follow(receipt.code());
        assertThat(before.dialogue()).isEmpty();
        assertThat(before.stage()).isEqualTo(CaseStage.RECEIVED);
        assertThat(Objects.requireNonNull(before.clocks().acknowledge()).isMet())
                .isFalse();
        CaseDetails waiting = open(receipt);
        assertThat(waiting.mayAcknowledge()).isFalse();
        assertThat(waiting.letters().waiting())
                .extracting(SentLetter::purpose, SentLetter::text)
                .containsExactly(tuple(LetterPurpose.ACKNOWLEDGE, "Ontvangen."));
        assertThat(waiting.summary().lastContactAt()).isEqualTo(waiting.report().receivedAt());
        assertThatThrownBy(() -> ministry.acknowledge(number, colleague, "Nog eens."))
                .hasMessage("case.acknowledged.already");
        assertThatThrownBy(() -> ministry.write(number, secretary, "Dit deden wij.", true))
                .hasMessage("case.feedback.beforeAcknowledgement");

        Instant due = waiting.letters().waiting().get(0).deliverAt();
        assertThat(delivery.deliver(due.minusSeconds(1))).isZero();
        assertThat(progress.follow(receipt.code()).dialogue()).isEmpty();
        assertThat(delivery.deliver(due)).isOne();
        assertThat(delivery.deliver(due)).isZero();

        FollowedReport after = progress.follow(receipt.code());
        assertThat(after.dialogue())
                .extracting(DialogueMessage::text, DialogueMessage::at)
                .containsExactly(tuple("Ontvangen.", due));
        assertThat(after.stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(Objects.requireNonNull(after.clocks().acknowledge()).metOn()).isEqualTo(today());
        assertThat(open(receipt).summary().lastContactAt()).isEqualTo(due);
        assertThat(open(receipt).letters().sent()).extracting(SentLetter::text).containsOnlyNulls();
        assertThatThrownBy(() -> secretary.asks(() -> letters.takeBack(
                        number, waiting.letters().waiting().get(0).id())))
                .hasMessage("letter.late");
        assertThat(deeds(receipt)).containsExactly("system DELIVER_LETTER done");
    }

    @Test
    void what_is_taken_back_was_never_sent() {
        Receipt receipt = ministry.report();
        String number = receipt.number();
        AcknowledgeCase form =
                new AcknowledgeCase(number, open(receipt).version(), UUID.randomUUID(), "Aan de verkeerde.");
        secretary.does(() -> handling.acknowledge(form));
        UUID letter = open(receipt).letters().waiting().get(0).id();

        assertThat(colleague.asks(() -> letters.takeBack(number, letter))).isEqualTo("Aan de verkeerde.");

        assertThat(delivery.deliver(Instant.now().plus(Duration.ofDays(1)))).isZero();
        assertThat(progress.follow(receipt.code()).dialogue()).isEmpty();
        CaseDetails open = open(receipt);
        assertThat(open.mayAcknowledge()).isTrue();
        assertThat(open.letters().returned()).extracting(SentLetter::text).containsExactly("Aan de verkeerde.");
        assertThat(secretary.asks(() -> letters.takenBack(number, letter))).isEqualTo("Aan de verkeerde.");
        assertThatThrownBy(() -> secretary.asks(() -> letters.takeBack(number, letter)))
                .hasMessage("letter.late");
        assertThatThrownBy(() -> secretary.does(() -> handling.acknowledge(form)))
                .as("a form that was kept open does not pass for sent")
                .hasMessage("letter.again");

        ministry.acknowledge(number, secretary, "Aan de goede.");
        assertThat(open(receipt).letters().returned()).isEmpty();
        assertThat(Database.number(
                        "select count(*) from outgoing_letter where text is not null and taken_back_at is not null"
                                + " and report = (select id from report where number = ?)",
                        number))
                .as("what is not needed any more is destroyed")
                .isZero();
        assertThatThrownBy(() -> secretary.asks(() -> letters.takenBack(number, letter)))
                .hasMessage("letter.late");
        assertThat(delivery.deliver(soon())).isOne();
        assertThat(texts(receipt)).containsExactly("Aan de goede.");
        assertThat(Database.texts(
                        "select result from audit_entry where object = ? and action = 'TAKE_BACK_LETTER' and actor = ? order by result",
                        "case " + number,
                        colleague.subject().toString()))
                .as("refused as long as they had not said whether they have an interest")
                .containsExactly("admitted", "refused");
    }

    @Test
    void four_servers_deliver_at_once_and_everything_comes_once_and_in_order() {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Receipt receipt = ministry.report();
            receipts.add(receipt);
            ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
            ministry.write(receipt.number(), secretary, "Een vraag.", false);
            ministry.write(receipt.number(), colleague, "En nog een.", false);
        }
        Instant later = soon();

        var outcomes = AtOnce.times(4, () -> delivery.deliver(later));

        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        int rest = delivery.deliver(later);
        assertThat(outcomes.stream()
                                .mapToInt(each -> Objects.requireNonNull(each.value()))
                                .sum()
                        + rest)
                .isEqualTo(15);
        for (Receipt receipt : receipts) {
            assertThat(texts(receipt)).containsExactly("Ontvangen.", "Een vraag.", "En nog een.");
            assertThat(progress.follow(receipt.code()).stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        }
    }

    @Test
    void taken_back_and_delivered_in_the_same_moment_is_one_of_the_two() {
        for (int round = 0; round < 5; round++) {
            Receipt receipt = ministry.report();
            ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
            UUID letter = open(receipt).letters().waiting().get(0).id();
            List<Callable<Boolean>> both = List.of(() -> delivery.deliver(soon()) == 1, () -> {
                try {
                    secretary.asks(() -> letters.takeBack(receipt.number(), letter));
                    return true;
                } catch (BrokenRule late) {
                    return false;
                }
            });
            long done = AtOnce.all(both).stream()
                    .filter(each -> Objects.requireNonNull(each.value()))
                    .count();
            long later = delivery.deliver(soon());
            assertThat(done + later).isOne();
        }
    }

    @Test
    void a_reporter_who_asks_while_a_letter_is_on_its_way_still_waits_for_an_answer_after_it() {
        Receipt receipt = acknowledged();
        ministry.add(receipt, "Een vraag van vroeger.");
        ministry.write(receipt.number(), secretary, "Dit deden wij ermee.", true);
        assertThat(open(receipt).summary().awaitsAnswer()).isTrue();
        assertThat(open(receipt).clocks().feedback().isMet()).isFalse();
        ministry.add(receipt, "Een vraag van nu.");

        delivery.deliver(soon());

        assertThat(open(receipt).clocks().feedback().metOn()).isEqualTo(today());
        assertThat(open(receipt).summary().awaitsAnswer()).isTrue();
        ministry.write(receipt.number(), secretary, "Het antwoord.", false);
        delivery.deliver(soon().plus(WINDOW));
        assertThat(open(receipt).summary().awaitsAnswer()).isFalse();
    }

    @Test
    void a_reporter_hears_of_a_letter_when_it_is_delivered_and_never_of_one_that_was_taken_back() {
        Receipt receipt = acknowledged();
        notices.give(new GiveAddress(receipt.code(), UUID.randomUUID() + "@post.example", "nl", Ministry.somewhere()));
        Database.change(
                "update notice_address set code = null where report = (select id from report where number = ?)",
                receipt.number());
        Database.change("delete from notice");

        ministry.write(receipt.number(), secretary, "Toch niet.", false);
        secretary.asks(() -> letters.takeBack(
                receipt.number(), open(receipt).letters().waiting().get(0).id()));
        ministry.write(receipt.number(), secretary, "Dit wel.", false);
        assertThat(news(receipt)).isZero();

        delivery.deliver(soon());
        assertThat(news(receipt)).isOne();
        assertThat(texts(receipt)).containsExactly("Ontvangen.", "Dit wel.");
    }

    @Test
    void a_decision_that_is_told_at_once_overtakes_nothing_that_waits() {
        Receipt receipt = acknowledged();
        String number = receipt.number();
        Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        Person first = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        Person second = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
        List.of(chair, first, second).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());

        assertThat(now(secretary, number))
                .contains("ASSESS", "WRITE_TO_REPORTER")
                .doesNotContain("CLOSE");
        secretary.does(() ->
                triage.appoint(new AppointAssessors(number, reading.open(number).version(), first.id(), second.id())));
        assertThat(now(first, number)).contains("ASSESS_CASE").doesNotContain("INVESTIGATE");
        first.does(() -> triage.assess(Assessing.found(number, Verdict.NO, Risk.LOW)));
        assertThat(why(chair, number, "INVESTIGATE")).containsExactly("case.guard.ASSESSED_TWICE");
        assertThatThrownBy(() -> decide(chair, number)).hasMessage("case.guard.ASSESSED_TWICE");
        second.does(() -> triage.assess(Assessing.found(number, Verdict.NO, Risk.LOW)));
        assertThat(now(chair, number)).contains("NOT_ADMIT", "REFER", "INVESTIGATE");
        assertThat(now(secretary, number)).doesNotContain("NOT_ADMIT");
        assertThat(why(first, number, "CONFIRM_TRIAGE")).containsExactly("triage.confirm.nothing");
        ministry.write(number, secretary, "Wij zijn er bijna.", false);

        decide(chair, number);

        assertThat(texts(receipt)).containsExactly("Ontvangen.", "Wij zijn er bijna.", "U kunt ook naar het Huis.");
        assertThat(open(receipt).letters().waiting()).isEmpty();
        assertThat(now(secretary, number)).contains("CLOSE").doesNotContain("ASSESS");
        assertThat(now(first, number)).doesNotContain("ASSESS_CASE");
    }

    @Test
    void a_letter_begins_with_what_the_administrator_worded_in_the_language_of_its_reader() {
        Receipt dutch = acknowledged();
        FileReport form = ministry.form();
        Receipt english = ministry.file(new FileReport(form.submission(), "en", form.questionnaire(), form.answers()));
        ministry.acknowledge(english.number(), secretary, "Received.");
        delivery.deliver(soon());
        assertThat(administrator.asks(() -> editing.overview()))
                .extracting(Template::kind)
                .containsExactly(LetterKind.values());
        PreparedLetter shipped = prepared(dutch, LetterKind.INVITATION);
        assertThat(shipped.text()).contains("nummer " + dutch.number()).doesNotContain("{");

        TemplateHistory history = administrator.asks(() -> editing.open(LetterKind.INVITATION));
        int version = history.current().version();
        assertThatThrownBy(() -> revise(version, "{naam} {number}", "{number}"))
                .hasMessage("letter.placeholder.unknown");
        assertThatThrownBy(() -> revise(version, "{number}", "Come.")).hasMessage("letter.placeholder.missing");
        revise(
                version,
                "Kom over {number} praten op [dag]. {committee}, {today}.",
                "Come and talk about {number} on [day]. {today}.");
        assertThatThrownBy(() -> revise(version, "{number}!", "{number}!")).hasMessage("content.changedMeanwhile");

        PreparedLetter letter = prepared(dutch, LetterKind.INVITATION);
        assertThat(letter.template().version()).isEqualTo(version + 1);
        assertThat(letter.text())
                .startsWith("Kom over " + dutch.number() + " praten op [dag]. Integriteitscommissie, ")
                .endsWith(" " + today().getYear() + ".");
        assertThat(prepared(english, LetterKind.INVITATION).text())
                .startsWith("Come and talk about " + english.number() + " on [day]. ");
        assertThatThrownBy(() -> write(dutch, letter, letter.text())).hasMessage("letter.blank");
        write(dutch, letter, letter.text().replace("[dag]", "maandag"));
        delivery.deliver(soon());
        assertThat(open(dutch).letters().written())
                .extracting(SentLetter::template)
                .containsExactly(letter.template());
        assertThat(administrator.asks(() -> editing.open(LetterKind.INVITATION)).versions())
                .extracting(Template::textNl)
                .endsWith(history.current().textNl());
    }

    private void decide(Person chair, String number) {
        chair.does(() ->
                triage.decide(Assessing.decided(number, reading.open(number).version(), Verdict.NO, Route.NOT_ADMIT)));
    }

    private List<String> now(Person reader, String number) {
        return reader.asks(() -> outlook.open(number)).now().stream()
                .map(Prospect::what)
                .toList();
    }

    private List<String> why(Person reader, String number, String what) {
        return reader.asks(() -> outlook.open(number)).not(Prospect.When.LACKING).stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private PreparedLetter prepared(Receipt receipt, LetterKind kind) {
        return secretary.asks(() -> letters.prepare(receipt.number(), kind));
    }

    private void write(Receipt receipt, PreparedLetter letter, String text) {
        secretary.does(() -> handling.write(
                new WriteToReporter(receipt.number(), UUID.randomUUID(), text, false, letter.template())));
    }

    private void revise(int basedOn, String nl, String en) {
        administrator.does(() -> editing.revise(new ReviseTemplate(LetterKind.INVITATION, basedOn, nl, en)));
    }

    private Receipt acknowledged() {
        Receipt receipt = ministry.report();
        window(0);
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        window((int) WINDOW.toMinutes());
        return receipt;
    }

    private CaseDetails open(Receipt receipt) {
        return secretary.asks(() -> reading.open(receipt.number()));
    }

    private List<String> texts(Receipt receipt) {
        return progress.follow(receipt.code()).dialogue().stream()
                .map(DialogueMessage::text)
                .toList();
    }

    private static List<String> deeds(Receipt receipt) {
        return Database.texts(
                "select actor || ' ' || action || ' ' || result from audit_entry where object = ? and action = 'DELIVER_LETTER'",
                "case " + receipt.number());
    }

    private static long news(Receipt receipt) {
        return Database.number(
                "select count(*) from notice where recipient = (select id from report where number = ?)"
                        + " and kind = 'NEWS'",
                receipt.number());
    }

    /** When all that was sent until now is due. */
    private static Instant soon() {
        return Instant.now().plus(WINDOW);
    }

    private static LocalDate today() {
        return LocalDate.now(SystemTime.ZONE);
    }

    private static void window(int minutes) {
        try {
            Files.writeString(
                    Path.of(Objects.requireNonNull(System.getenv("INTEGRITY_LETTER_WINDOW_FILE"))),
                    String.valueOf(minutes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
