package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELProcessor;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    public record Clock(String label, int days) {}

    public record Row(Clock clock) {}

    private final ELProcessor pages = new ELProcessor();

    @BeforeEach
    void withTheResolver() {
        pages.getELManager().addELResolver(new RecordELResolver());
        pages.defineBean("row", new Row(new Clock("Terugkoppeling", 73)));
    }

    @Test
    void a_page_reads_a_record_within_a_record() {
        assertThat(pages.<Object>eval("row.clock.days")).isEqualTo(73);
    }

    @Test
    void what_the_record_has_not_is_not_there() {
        assertThatThrownBy(() -> pages.eval("row.clock.nonsense")).isInstanceOf(PropertyNotFoundException.class);
    }

    @Test
    void a_page_cannot_change_a_record() {
        assertThatThrownBy(() -> pages.setValue("row.clock.days", 1)).isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void other_things_are_left_to_others() {
        assertThat(pages.<Object>eval("'abc'.length()")).isEqualTo(3);
    }
}
