package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
    @Test
    void what_was_drawn_comes_back() {
        UUID drawn = UUID.randomUUID();
        assertThat(Submission.of(drawn.toString())).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "\u0000", "81670d20-96f7-4e51-8d4c-0123456789abx", "é"})
    void what_nobody_drew_is_still_one_form_however_often_it_is_sent(String sent) {
        assertThat(Submission.of(sent)).isEqualTo(Submission.of(sent));
        assertThat(Submission.of(sent)).isNotEqualTo(Submission.of(sent + "!"));
    }
}
