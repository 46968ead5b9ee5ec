package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadline;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.reports.DialogueMessage;
import nl.integrity.reports.Receipt;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.Test;

/** A secretary handles a case, and is not the only one. */
class CaseHandlingIT extends InTheContainer {
    @Inject
    Ministry ministry;

    @Inject
    CaseHandling handling;

    @Inject
    CaseReading reading;

    @Inject
    CaseProgress progress;

    @Inject
    DeskPresence presence;

    private final Person secretary = Person.secretary();
    private final Person colleague = Person.secretary();

    @Test
    void when_two_secretaries_acknowledge_at_once_one_is_told_that_the_other_did() {
        for (int round = 0; round < 10; round++) {
            Receipt receipt = ministry.report();
            int version = version(receipt);

            var outcomes = AtOnce.all(List.of(
                    acknowledging(secretary, receipt, version, "Van de een."),
                    acknowledging(colleague, receipt, version, "Van de ander.")));

            assertThat(outcomes.stream().filter(AtOnce.Outcome::succeeded)).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(AtOnce.Outcome::failure))
                    .singleElement()
                    .isInstanceOf(BrokenRule.class)
                    .hasToString("nl.integrity.shared.BrokenRule: case.changedMeanwhile");
            assertThat(progress.follow(receipt.code()).dialogue()).hasSize(1);
        }
    }

    @Test
    void who_acknowledges_what_was_read_too_long_ago_is_told_so_and_nothing_of_it_is_stored() {
        Receipt receipt = ministry.report();
        int stale = version(receipt);
        ministry.acknowledge(receipt.number(), secretary, "De eerste.");
        colleague.asks(() -> reading.open(receipt.number()));
        var before = Database.contents();

        assertThatThrownBy(() ->
                        acknowledging(colleague, receipt, stale, "De tweede.").call())
                .isInstanceOf(BrokenRule.class)
                .hasMessage("case.changedMeanwhile");

        assertThat(Database.contents()).isEqualTo(before);
        assertThat(texts(receipt)).containsExactly("De eerste.");
    }

    @Test
    void nobody_acknowledges_twice() {
        Receipt receipt = ministry.report();
        ministry.acknowledge(receipt.number(), secretary, "De eerste.");

        assertThatThrownBy(() -> ministry.acknowledge(receipt.number(), colleague, "De tweede."))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("case.acknowledged.already");
        assertThat(texts(receipt)).containsExactly("De eerste.");
    }

    @Test
    void a_letter_that_was_sent_by_two_clicks_is_one_letter() {
        Receipt receipt = ministry.report();
        AcknowledgeCase letter =
                new AcknowledgeCase(receipt.number(), version(receipt), UUID.randomUUID(), "Ontvangen.");
        WriteToReporter message = new WriteToReporter(receipt.number(), UUID.randomUUID(), "Een vraag.", false);

        secretary.does(() -> handling.acknowledge(letter));
        secretary.does(() -> handling.acknowledge(letter));
        secretary.does(() -> handling.write(message));
        assertThat(AtOnce.times(
                        4,
                        () -> secretary.asks(() -> {
                            handling.write(message);
                            return true;
                        })))
                .allMatch(AtOnce.Outcome::succeeded);

        assertThat(texts(receipt)).containsExactly("Ontvangen.", "Een vraag.");
    }

    @Test
    void the_acknowledgement_stops_its_clock_and_sets_the_one_for_feedback() {
        Receipt receipt = ministry.report();
        // received five days ago
        Database.change(
                "update deadline set started_on = started_on - 5, due_on = due_on - 5"
                        + " where dossier = (select id from report where number = ?)",
                receipt.number());
        LocalDate today = LocalDate.now(SystemTime.ZONE);

        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");

        CaseDetails opened = open(receipt);
        Clocks clocks = opened.clocks();
        LocalDate received = today.minusDays(5);
        assertThat(clocks.acknowledge())
                .isEqualTo(new Deadline(DeadlineKind.ACKNOWLEDGE, received, today.plusDays(2), today));
        assertThat(clocks.feedback().metOn()).isNull();
        assertThat(clocks.feedback().dueOn()).isEqualTo(today.plusMonths(3));
        assertThat(opened.summary().stage()).isEqualTo(CaseStage.ACKNOWLEDGED);
        assertThat(opened.summary().next())
                .extracting(Deadline::kind, Deadline::dueOn)
                .containsExactly(DeadlineKind.FEEDBACK, today.plusMonths(3));
        assertThat(opened.mayAcknowledge()).isFalse();
        assertThat(progress.follow(receipt.code()).clocks()).isEqualTo(clocks);
    }

    @Test
    void feedback_waits_for_the_acknowledgement_and_then_stops_the_last_clock() {
        Receipt receipt = ministry.report();
        assertThatThrownBy(() -> ministry.write(receipt.number(), secretary, "Dit deden wij ermee.", true))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("case.feedback.beforeAcknowledgement");
        assertThat(texts(receipt)).isEmpty();
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        ministry.write(receipt.number(), secretary, "Een vraag nog.", false);
        assertThat(open(receipt).clocks().feedback().isMet()).isFalse();

        ministry.write(receipt.number(), secretary, "Dit deden wij ermee.", true);

        assertThat(open(receipt).clocks().feedback().metOn()).isEqualTo(LocalDate.now(SystemTime.ZONE));
        assertThat(open(receipt).summary().next()).isNull();
    }

    @Test
    void a_reporter_who_says_something_stands_in_nobodys_way_and_is_seen_to_wait() {
        Receipt receipt = ministry.report();
        int read = version(receipt);
        assertThat(open(receipt).summary().awaitsAnswer()).isFalse();

        ministry.add(receipt, "Ik weet nog iets.");

        assertThat(version(receipt)).isEqualTo(read);
        assertThat(open(receipt).summary().awaitsAnswer()).isTrue();
        secretary.does(() -> handling.acknowledge(
                new AcknowledgeCase(receipt.number(), read, UUID.randomUUID(), "Ontvangen, ook dat.")));
        assertThat(open(receipt).summary().awaitsAnswer()).isFalse();
        ministry.add(receipt, "En nog iets.");
        assertThat(open(receipt).summary().awaitsAnswer()).isTrue();
        ministry.write(receipt.number(), secretary, "Dank u.", false);
        assertThat(open(receipt).summary().awaitsAnswer()).isFalse();
    }

    @Test
    void reporter_and_secretary_write_at_once_and_both_are_heard() {
        for (int round = 0; round < 10; round++) {
            Receipt receipt = ministry.report();
            int version = version(receipt);
            List<Callable<Boolean>> both = new ArrayList<>();
            both.add(() -> {
                ministry.add(receipt, "Ik weet nog iets.");
                return true;
            });
            both.add(acknowledging(secretary, receipt, version, "Ontvangen."));

            assertThat(AtOnce.all(both)).allMatch(AtOnce.Outcome::succeeded);

            assertThat(texts(receipt)).containsExactlyInAnyOrder("Ik weet nog iets.", "Ontvangen.");
        }
    }

    @Test
    void whoever_acknowledges_owns_the_case_and_keeps_it_when_a_colleague_writes() {
        Receipt receipt = ministry.report();
        secretary.does(() -> presence.cameIn("Sanne de Wit", ""));
        colleague.does(() -> presence.cameIn("Kemal Yilmaz", ""));
        assertThat(open(receipt).summary().owner()).isNull();
        assertThat(progress.follow(receipt.code()).handled()).isFalse();

        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        ministry.write(receipt.number(), colleague, "Ik neem even waar.", false);

        assertThat(open(receipt).summary().owner()).isEqualTo("Sanne de Wit");
        assertThat(progress.follow(receipt.code()).handled()).isTrue();
    }

    private Callable<Boolean> acknowledging(Person person, Receipt receipt, int version, String text) {
        return () -> {
            person.does(() ->
                    handling.acknowledge(new AcknowledgeCase(receipt.number(), version, UUID.randomUUID(), text)));
            return true;
        };
    }

    private int version(Receipt receipt) {
        return open(receipt).version();
    }

    private CaseDetails open(Receipt receipt) {
        return secretary.asks(() -> reading.open(receipt.number()));
    }

    private List<String> texts(Receipt receipt) {
        return progress.follow(receipt.code()).dialogue().stream()
                .map(DialogueMessage::text)
                .toList();
    }
}
