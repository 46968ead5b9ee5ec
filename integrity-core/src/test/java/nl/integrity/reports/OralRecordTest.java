package nl.integrity.reports;

import static nl.integrity.reports.OralRecordMove.CORRECT;
import static nl.integrity.reports.OralRecordMove.DECLINE;
import static nl.integrity.reports.OralRecordMove.OFFER;
import static nl.integrity.reports.OralRecordMove.SIGN;
import static nl.integrity.reports.OralRecordMove.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of the record of a conversation, and by whom. */
class OralRecordTest {
    private static final Conversation BY_TELEPHONE =
            new Conversation(Channel.TELEPHONE, LocalDate.of(2026, 11, 24), RecordManner.RENDERING, null);

    @Test
    void stands_as_its_last_step_left_it() {
        OralRecord record = after(WRITE, WRITE, OFFER, CORRECT);
        assertThat(record.state()).isEqualTo(OralRecordState.CORRECTED);
        assertThat(record.version()).isEqualTo(4);
        assertThat(record.text()).isEqualTo("text 4");
        assertThat(record.versions()).extracting(OralRecordStep::number).containsExactly(1, 2, 4);
    }

    @Test
    void has_the_text_that_was_signed() {
        OralRecord record = after(WRITE, OFFER, CORRECT, OFFER, SIGN);
        assertThat(record.text()).isEqualTo("text 3");
        assertThat(record.isDone()).isTrue();
    }

    @Test
    void its_reporter_knows_no_draft_that_was_not_offered() {
        OralRecord known = after(WRITE, WRITE, OFFER, CORRECT, WRITE, WRITE, OFFER, DECLINE, WRITE)
                .forReporter();
        assertThat(known.steps()).extracting(OralRecordStep::number).containsExactly(2, 3, 4, 6, 7, 8);
        assertThat(known.state()).isEqualTo(OralRecordState.DECLINED);
        assertThat(known.text()).isEqualTo("text 6");
    }

    @Test
    void its_reporter_knows_of_no_record_before_it_is_offered() {
        assertThat(after(WRITE, WRITE).wasOffered()).isFalse();
        assertThat(after(WRITE, OFFER).wasOffered()).isTrue();
    }

    private static OralRecord after(OralRecordMove... moves) {
        List<OralRecordStep> steps = new ArrayList<>();
        for (OralRecordMove move : moves) {
            int number = steps.size() + 1;
            boolean byReporter = move != WRITE && move != OFFER;
            steps.add(new OralRecordStep(
                    number, move, Instant.EPOCH, byReporter, move.isVersion() ? "text " + number : ""));
        }
        return new OralRecord(1, BY_TELEPHONE, steps);
    }
}
