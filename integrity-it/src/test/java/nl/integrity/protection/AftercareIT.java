package nl.integrity.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CaseTask;
import nl.integrity.cases.TaskKind;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.reports.Channel;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.reports.WithdrawReport;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.Test;

/** Reporters tell how they were treated since: to the committee, and to nobody else. */
class AftercareIT extends InTheContainer {
    private final LocalDate today = LocalDate.now(SystemTime.ZONE);

    private final Person secretary = Person.secretary();

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
    Aftercare aftercare;

    @Inject
    AftercareReading answers;

    @Test
    void the_question_is_asked_a_month_after_receipt_and_again_after_three() {
        AftercareQuestion atOnce = aftercare.question(ministry.report().code());
        assertThat(atOnce.askedSince()).isNull();
        assertThat(atOnce.next()).isEqualTo(today.plusMonths(1));

        LocalDate received = today.minusMonths(4);
        Receipt receipt = secretary.asks(() -> intake.fileFor(ministry.form(), Channel.LETTER, received));
        assertThat(aftercare.question(receipt.code()).askedSince()).isEqualTo(received.plusMonths(1));
        aftercare.answer(told(receipt.code(), Treatment.WELL, Set.of(), Set.of(), ""));
        assertThat(aftercare.question(receipt.code()).askedSince()).isNull();
        assertThat(aftercare.question(receipt.code()).next()).isEqualTo(received.plusMonths(6));
    }

    @Test
    void the_kinds_to_choose_from_are_those_of_today() {
        Receipt receipt = ministry.report();
        aftercare.answer(told(receipt.code(), Treatment.BADLY, Set.of("PAY"), Set.of(), ""));
        Database.change("update detriment_kind set valid_until = ? where code = 'PAY'", today);
        try {
            assertThat(aftercare.question(receipt.code()).kinds())
                    .extracting(DetrimentKind::code)
                    .contains("DISMISSAL", "OTHER")
                    .doesNotContain("PAY");
            assertThatThrownBy(
                            () -> aftercare.answer(told(receipt.code(), Treatment.BADLY, Set.of("PAY"), Set.of(), "")))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessage("report.answer.unknown");
            assertThat(read(receipt).get(0).detriment())
                    .extracting(DetrimentKind::code)
                    .containsExactly("PAY");
        } finally {
            Database.change("update detriment_kind set valid_until = null where code = 'PAY'");
        }
    }

    @Test
    void detriment_is_for_the_committee_to_act_on_in_three_days() {
        Receipt receipt = ministry.report();
        aftercare.answer(told(receipt.code(), Treatment.NEUTRAL, Set.of(), Set.of(), "Het gaat."));
        assertThat(tasks(receipt)).isEmpty();
        aftercare.answer(told(
                receipt.code(),
                Treatment.BADLY,
                Set.of("TRANSFER", "BULLYING"),
                Set.of(Help.LEGAL, Help.TALK),
                "Ik zit nu in de kelder."));

        assertThat(tasks(receipt)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.DETRIMENT);
            assertThat(task.dueOn()).isEqualTo(today.plusDays(3));
        });
        assertThat(secretary
                        .asks(() -> reading.open(receipt.number()))
                        .summary()
                        .awaitsAnswer())
                .isTrue();
        List<AftercareAnswer> told = read(receipt);
        assertThat(told).extracting(AftercareAnswer::text).containsExactly("Ik zit nu in de kelder.", "Het gaat.");
        assertThat(told.get(0).help()).containsExactly(Help.TALK, Help.LEGAL);
        assertThat(told.get(0).detriment()).extracting(DetrimentKind::code).containsExactly("TRANSFER", "BULLYING");
        assertThat(told).extracting(AftercareAnswer::isAlarming).containsExactly(true, false);
    }

    @Test
    void detriment_alone_and_bad_treatment_alone_alarm_and_wanting_help_is_not_forgotten() {
        assertThat(tasksAfter(Treatment.WELL, Set.of("PAY"), Set.of())).containsExactly(TaskKind.DETRIMENT);
        assertThat(tasksAfter(Treatment.BADLY, Set.of(), Set.of())).containsExactly(TaskKind.DETRIMENT);
        assertThat(tasksAfter(Treatment.WELL, Set.of(), Set.of(Help.CONFIDANT))).containsExactly(TaskKind.HELP);
        assertThat(tasksAfter(Treatment.WELL, Set.of(), Set.of())).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_is_one_answer() {
        Receipt receipt = ministry.report();
        AnswerAftercare answer = told(receipt.code(), Treatment.BADLY, Set.of(), Set.of(), "");
        aftercare.answer(answer);
        aftercare.answer(answer);
        assertThat(read(receipt)).hasSize(1);
        assertThat(tasks(receipt)).hasSize(1);
    }

    @Test
    void it_can_be_told_after_the_report_was_taken_back() {
        Receipt receipt = ministry.report();
        requests.withdraw(new WithdrawReport(receipt.code(), "Er werd op mij ingepraat."));
        aftercare.answer(told(receipt.code(), Treatment.BADLY, Set.of("THREATS"), Set.of(), ""));
        assertThat(tasks(receipt)).extracting(CaseTask::kind).contains(TaskKind.DETRIMENT);
    }

    @Test
    void nobody_but_the_reporter_is_asked() {
        Receipt receipt = ministry.report();
        ReceiptCode confidant = requests.inviteConfidant(receipt.code());
        assertThatThrownBy(() -> aftercare.question(confidant)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> aftercare.answer(told(confidant, Treatment.WELL, Set.of(), Set.of(), "")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> aftercare.question(new ReceiptCode("0000-0000-0000-0000-0000-0000")))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("follow.code.unknown");
    }

    @Test
    void a_confidant_who_reads_along_does_not_learn_of_it_from_the_tasks() {
        Receipt receipt = ministry.report();
        ReceiptCode confidant = requests.inviteConfidant(receipt.code());
        aftercare.answer(told(receipt.code(), Treatment.BADLY, Set.of(), Set.of(), ""));
        assertThat(progress.follow(receipt.code()).tasks()).hasSize(1);
        assertThat(progress.follow(confidant).tasks()).isEmpty();
    }

    @Test
    void nobody_reads_it_but_a_secretary_who_may_see_the_case() {
        Person excluded = Person.secretary();
        String theirs = ministry.reportBy(excluded).number();
        assertThatThrownBy(() -> excluded.does(() -> answers.answers(theirs))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> secretary.does(() -> answers.answers("2026-99999")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> Person.auditor().does(() -> answers.answers(theirs)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void no_word_of_it_and_no_kind_is_in_a_dump_or_in_a_log() {
        String word = "woord" + UUID.randomUUID().toString().replace("-", "");
        Receipt receipt = ministry.report();
        aftercare.answer(told(receipt.code(), Treatment.BADLY, Set.of("GAG_CLAUSE"), Set.of(Help.LEGAL), word));
        assertThat(read(receipt).get(0).text()).isEqualTo(word);
        assertThat(Traces.inTheDump().of(word)).isEmpty();
        assertThat(Traces.inTheLogs().of(word)).isEmpty();
        assertThat(Traces.inTheDump().of("GAG_CLAUSE")).containsExactly("GAG_CLAUSE in public.detriment_kind");
    }

    @Test
    void the_application_cannot_change_or_delete_what_was_told() throws SQLException {
        try (Connection connection = Database.asTheApplication();
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "update aftercare_answer set at = now()",
                    "delete from aftercare_answer",
                    "update detriment_kind set position = 1",
                    "insert into aftercare_term values ('P1D', date '2018-01-01', null, '')")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    private List<TaskKind> tasksAfter(Treatment treated, Set<String> kinds, Set<Help> help) {
        Receipt receipt = ministry.report();
        aftercare.answer(told(receipt.code(), treated, kinds, help, ""));
        return tasks(receipt).stream().map(CaseTask::kind).toList();
    }

    private List<CaseTask> tasks(Receipt receipt) {
        return secretary.asks(() -> reading.open(receipt.number())).tasks();
    }

    private List<AftercareAnswer> read(Receipt receipt) {
        return secretary.asks(() -> answers.answers(receipt.number()));
    }

    private static AnswerAftercare told(
            ReceiptCode code, Treatment treated, Set<String> kinds, Set<Help> help, String text) {
        return new AnswerAftercare(code, UUID.randomUUID(), treated, kinds, help, text);
    }
}
