package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MishapTest {
    private final Exception thrown =
            new IllegalStateException("Jan de Vries saw it", new IOException("in his account of 3 March"));

    @Test
    void the_log_is_told_what_broke_and_where() {
        assertThat(Mishap.withoutMessages(thrown))
                .startsWith("java.lang.IllegalStateException\n\tat nl.integrity.web.edge.MishapTest.")
                .contains("Caused by: java.io.IOException\n\tat ");
    }

    @Test
    void the_log_is_never_told_what_somebody_wrote() {
        assertThat(Mishap.withoutMessages(thrown)).doesNotContain("Jan", "account");
    }

    @Test
    void a_circle_of_causes_comes_to_an_end() {
        Exception other = new IOException();
        Exception one = new IllegalStateException(other);
        other.initCause(one);
        assertThat(Mishap.withoutMessages(one)).hasSizeLessThan(1_000_000);
    }

    @Test
    void a_form_that_cannot_be_read_is_no_fault_of_ours() {
        Exception reading = new IllegalStateException();
        reading.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("io.undertow.servlet.spec.HttpServletRequestImpl", "parseFormData", null, 1)
        });
        assertThat(Mishap.isUnreadable(new IOException(reading))).isTrue();
        assertThat(Mishap.isUnreadable(thrown)).isFalse();
    }
}
