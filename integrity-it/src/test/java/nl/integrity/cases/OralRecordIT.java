package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.AccessRefused;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.reports.Channel;
import nl.integrity.reports.Conversation;
import nl.integrity.reports.CorrectRecord;
import nl.integrity.reports.DeclineRecord;
import nl.integrity.reports.OralRecord;
import nl.integrity.reports.OralRecordState;
import nl.integrity.reports.OralRecordStep;
import nl.integrity.reports.OwnRecord;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.RecordManner;
import nl.integrity.reports.RecordingConsent;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.reports.SignRecord;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was told is written down, checked, corrected and signed; and by nobody who should not. */
class OralRecordIT extends InTheContainer {
    private final LocalDate today = LocalDate.now(SystemTime.ZONE);
    private final Conversation byTelephone = new Conversation(Channel.TELEPHONE, today, RecordManner.RENDERING, null);

    private final Person secretary = Person.secretary();
    private final Person colleague = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    ReportIntake intake;

    @Inject
    ReporterRequests requests;

    @Inject
    CaseReading reading;

    @Inject
    CaseProgress progress;

    @Inject
    RecordKeeping keeping;

    @Inject
    OwnRecord own;

    @Test
    void what_was_told_by_telephone_is_written_offered_corrected_offered_again_and_signed() {
        Receipt receipt = told();
        assertThat(tasks(receipt)).containsExactly(TaskKind.RECORD);
        begin(receipt, "Er klopt niets van.");
        write(receipt, 1, "Er klopt iets niet.");
        assertThat(known(receipt)).as("before it is offered").isEmpty();
        assertThat(progress.follow(receipt.code()).state().recordOffered()).isFalse();

        offer(receipt, 2, "Er klopt iets niet.");
        assertThat(tasks(receipt)).isEmpty();
        assertThat(one(receipt).text()).isEqualTo("Er klopt iets niet.");
        assertThat(awaits(receipt)).isFalse();

        own.correct(new CorrectRecord(receipt.code(), 1, 3, "Er klopt iets niet,\r\nin Zwolle."));
        assertThat(awaits(receipt)).isTrue();
        assertThat(tasks(receipt)).containsExactly(TaskKind.RECORD);
        assertThat(read(receipt).get(0).state()).isEqualTo(OralRecordState.CORRECTED);

        offer(receipt, 4, "Er klopt iets niet,\r\nin Zwolle.");
        assertThat(awaits(receipt)).isFalse();
        assertThat(read(receipt).get(0).versions()).as("accepted as it was").hasSize(3);

        sign(receipt, 5);
        assertThat(awaits(receipt)).isTrue();
        OralRecord signed = read(receipt).get(0);
        assertThat(signed.state()).isEqualTo(OralRecordState.SIGNED);
        assertThat(signed.text()).isEqualTo("Er klopt iets niet,\nin Zwolle.");
        assertThat(signed.steps())
                .extracting(OralRecordStep::byReporter)
                .containsExactly(false, false, false, true, false, true);
        assertThat(one(receipt).versions()).as("what the reporter knows").hasSize(2);
    }

    @Test
    void a_text_that_was_changed_and_offered_at_once_is_a_version_of_its_own() {
        Receipt receipt = told();
        begin(receipt, "Een.");
        offer(receipt, 1, "Twee.");
        assertThat(one(receipt).text()).isEqualTo("Twee.");
        assertThat(read(receipt).get(0).versions()).hasSize(2);
    }

    @Test
    void whoever_does_not_sign_need_not_say_why_and_may_think_again() {
        Receipt receipt = offered("Zo was het.");
        own.decline(new DeclineRecord(receipt.code(), 1, 2, ""));
        assertThat(one(receipt).state()).isEqualTo(OralRecordState.DECLINED);
        sign(receipt, 3);
        assertThat(one(receipt).state()).isEqualTo(OralRecordState.SIGNED);

        Receipt other = offered("Zo was het ook.");
        own.decline(new DeclineRecord(other.code(), 1, 2, "Het is te kort."));
        write(other, 3, "Zo was het ook, en langer.");
        offer(other, 4, "Zo was het ook, en langer.");
        assertThat(one(other).steps()).extracting(OralRecordStep::text).contains("Het is te kort.");
    }

    @Test
    void a_further_conversation_waits_until_the_record_of_the_last_is_done() {
        Receipt receipt = offered("De eerste keer.");
        assertRefused("record.unfinished", () -> begin(receipt, "De tweede keer."));
        sign(receipt, 2);
        begin(receipt, "De tweede keer.");
        assertThat(read(receipt)).extracting(OralRecord::text).containsExactly("De eerste keer.", "De tweede keer.");
        assertThat(known(receipt)).extracting(OralRecord::text).containsExactly("De eerste keer.");
    }

    @Test
    void what_was_recorded_without_consent_beforehand_is_not_taken() {
        Receipt receipt = told();
        String number = receipt.number();
        assertRefused("record.consent.missing", () -> begin(number, conversation(RecordManner.RECORDING, null)));
        assertRefused(
                "record.consent.late",
                () -> begin(
                        number,
                        new Conversation(Channel.MEETING, today.minusDays(1), RecordManner.RECORDING, consent(today))));
        assertRefused(
                "record.consent.missing", () -> begin(number, conversation(RecordManner.RENDERING, consent(today))));
        assertRefused(
                "report.day.future",
                () -> begin(
                        number, new Conversation(Channel.MEETING, today.plusDays(1), RecordManner.RENDERING, null)));
        assertRefused(
                "record.channel.missing",
                () -> begin(number, new Conversation(Channel.LETTER, today, RecordManner.RENDERING, null)));

        begin(number, conversation(RecordManner.RECORDING, consent(today)));
        assertThat(read(receipt).get(0).conversation().consent()).isEqualTo(consent(today));
        assertThatThrownBy(() -> Database.change(
                        "update oral_record set consent_given_on = null, consent_way = null, consent_asked_by = null"
                                + " where report = (select id from report where number = ?)",
                        number))
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void no_step_is_taken_that_does_not_start_from_where_the_record_stands() {
        Receipt receipt = offered("Zo was het.");
        assertRefused("record.move.WRITE", () -> write(receipt, 2, "Anders."));
        assertRefused("record.move.WRITE", () -> offer(receipt, 2, "Anders."));
        sign(receipt, 2);
        var before = Database.contents();
        assertRefused("record.move.CORRECT", () -> own.correct(new CorrectRecord(receipt.code(), 1, 3, "Anders.")));
        assertRefused("record.move.DECLINE", () -> own.decline(new DeclineRecord(receipt.code(), 1, 3, "")));
        assertRefused("record.move.WRITE", () -> write(receipt, 3, "Anders."));
        assertThat(Database.contents())
                .as("undone, the entries of admission with it")
                .isEqualTo(before);
    }

    @Test
    void a_signature_without_the_tick_is_none() {
        Receipt receipt = offered("Zo was het.");
        assertThatThrownBy(() -> own.sign(new SignRecord(receipt.code(), 1, 2, false)))
                .isInstanceOf(EJBException.class)
                .hasStackTraceContaining("record.sign.missing");
        assertThat(one(receipt).state()).isEqualTo(OralRecordState.OFFERED);
    }

    @Test
    void of_two_who_write_at_once_one_is_told_that_the_other_did() {
        for (int round = 0; round < 10; round++) {
            Receipt receipt = told();
            begin(receipt, "Een.");
            var outcomes = AtOnce.all(
                    List.of(writing(secretary, receipt, "Van de een."), writing(colleague, receipt, "Van de ander.")));
            assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(AtOnce.Outcome::failure))
                    .singleElement()
                    .hasToString("nl.integrity.shared.BrokenRule: record.changedMeanwhile");
            assertThat(read(receipt).get(0).versions()).hasSize(2);
        }
    }

    @Test
    void the_same_form_sent_twice_is_one_step() {
        Receipt receipt = told();
        begin(receipt, "Een.");
        begin(receipt, "Een.");
        write(receipt, 1, "Twee.");
        write(receipt, 1, "Twee.");
        offer(receipt, 2, "Drie.");
        offer(receipt, 2, "Drie.");
        own.correct(new CorrectRecord(receipt.code(), 1, 4, "Vier."));
        own.correct(new CorrectRecord(receipt.code(), 1, 4, "Vier."));
        assertThat(read(receipt).get(0).steps()).hasSize(5);
        assertRefused("record.changedMeanwhile", () -> own.correct(new CorrectRecord(receipt.code(), 1, 4, "Vijf.")));
    }

    @Test
    void a_confidant_at_the_reporters_side_reads_and_does_not_sign() {
        Receipt receipt = offered("Zo was het.");
        ReceiptCode confidant = requests.inviteConfidant(receipt.code());
        assertThat(own.read(confidant).byConfidant()).isTrue();
        assertThat(own.read(confidant).records()).hasSize(1);
        assertThatThrownBy(() -> own.sign(new SignRecord(confidant, 1, 2, true)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> own.correct(new CorrectRecord(confidant, 1, 2, "Anders.")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> own.decline(new DeclineRecord(confidant, 1, 2, "")))
                .isInstanceOf(AccessRefused.class);
        assertRefused("follow.code.unknown", () -> own.read(new ReceiptCode("0000-0000-0000-0000-0000-0000")));
    }

    @Test
    void whoever_is_excluded_and_whoever_is_no_secretary_sees_and_does_nothing() {
        Person excluded = Person.secretary();
        String theirs = ministry.reportBy(excluded).number();
        for (Runnable deed : List.<Runnable>of(
                () -> keeping.read(theirs),
                () -> keeping.begin(new BeginRecord(theirs, byTelephone, "Iets.")),
                () -> keeping.write(new WriteRecord(theirs, 1, 1, "Iets.")),
                () -> keeping.offer(new OfferRecord(theirs, 1, 1, "Iets.")))) {
            assertThatThrownBy(() -> excluded.does(deed)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> Person.auditor().does(deed)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void its_reporter_is_told_that_the_secretary_looked() {
        Receipt receipt = ministry.report();
        read(receipt);
        assertThat(progress.follow(receipt.code()).looks()).hasSize(1);
    }

    @Test
    void no_word_of_it_is_in_a_dump_or_in_a_log() {
        String word = "woord" + UUID.randomUUID().toString().replace("-", "");
        Receipt receipt = told();
        begin(receipt.number(), conversation(RecordManner.RECORDING, consent(word + "0")), word + "1");
        write(receipt, 1, word + "2");
        offer(receipt, 2, word + "3");
        own.correct(new CorrectRecord(receipt.code(), 1, 4, word + "4"));
        offer(receipt, 5, word + "4");
        own.decline(new DeclineRecord(receipt.code(), 1, 6, word + "5"));
        assertThat(read(receipt).toString()).doesNotContain(word);
        assertThat(Traces.inTheDump().of(word)).isEmpty();
        assertThat(Traces.inTheLogs().of(word)).isEmpty();
    }

    @Test
    void the_application_cannot_change_or_delete_what_was_said() throws SQLException {
        try (Connection connection = Database.asTheApplication();
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "update oral_record set manner = 'RENDERING'",
                    "delete from oral_record",
                    "update oral_record_step set text = null",
                    "delete from oral_record_step")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_task_of_the_secretarys_is_only_made_for_what_was_spoken() {
        Receipt letter = secretary.asks(() -> intake.fileFor(ministry.form(), Channel.LETTER, today));
        assertThat(tasks(letter)).isEmpty();
        assertThat(tasks(ministry.report())).isEmpty();
    }

    private Callable<String> writing(Person person, Receipt receipt, String text) {
        return () -> {
            person.does(() -> keeping.write(new WriteRecord(receipt.number(), 1, 1, text)));
            return text;
        };
    }

    private Receipt told() {
        return secretary.asks(() -> intake.fileFor(ministry.form(), Channel.TELEPHONE, today));
    }

    private Receipt offered(String text) {
        Receipt receipt = told();
        begin(receipt, text);
        offer(receipt, 1, text);
        return receipt;
    }

    private void begin(Receipt receipt, String text) {
        begin(receipt.number(), byTelephone, text);
    }

    private void begin(String number, Conversation conversation) {
        begin(number, conversation, "Iets.");
    }

    private void begin(String number, Conversation conversation, String text) {
        secretary.does(() -> keeping.begin(new BeginRecord(number, conversation, text)));
    }

    private void write(Receipt receipt, int version, String text) {
        secretary.does(() -> keeping.write(new WriteRecord(receipt.number(), 1, version, text)));
    }

    private void offer(Receipt receipt, int version, String text) {
        secretary.does(() -> keeping.offer(new OfferRecord(receipt.number(), 1, version, text)));
    }

    private void sign(Receipt receipt, int version) {
        own.sign(new SignRecord(receipt.code(), 1, version, true));
    }

    private List<OralRecord> read(Receipt receipt) {
        return secretary.asks(() -> keeping.read(receipt.number()));
    }

    private List<OralRecord> known(Receipt receipt) {
        return own.read(receipt.code()).records();
    }

    private OralRecord one(Receipt receipt) {
        return known(receipt).get(0);
    }

    private boolean awaits(Receipt receipt) {
        return secretary.asks(() -> reading.open(receipt.number())).summary().awaitsAnswer();
    }

    private List<TaskKind> tasks(Receipt receipt) {
        return secretary.asks(() -> reading.open(receipt.number())).tasks().stream()
                .map(CaseTask::kind)
                .toList();
    }

    private Conversation conversation(RecordManner manner, @Nullable RecordingConsent consent) {
        return new Conversation(Channel.MEETING, today, manner, consent);
    }

    private static RecordingConsent consent(LocalDate givenOn) {
        return new RecordingConsent("de secretaris", RecordingConsent.Way.SAID, givenOn);
    }

    private RecordingConsent consent(String askedBy) {
        return new RecordingConsent(askedBy, RecordingConsent.Way.SAID, today);
    }

    private static void assertRefused(String rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(BrokenRule.class).hasMessage(rule);
    }
}
