package nl.integrity.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a file is called. */
class ArrivingTest {
    @Test
    void a_name_is_the_last_part_of_a_path_and_fits_on_a_line() {
        assertThat(called("C:\\Users\\jan\\brief.pdf")).isEqualTo("brief.pdf");
        assertThat(called("/home/jan/brief.pdf")).isEqualTo("brief.pdf");
        assertThat(called("a\r\nSet-Cookie: b.pdf")).isEqualTo("aSet-Cookie: b.pdf");
        assertThat(called("exe\u202Efdp.gpj")).isEqualTo("exefdp.gpj");
        assertThat(called("..\\")).isEqualTo("-");
    }

    @Test
    void a_long_name_keeps_its_end() {
        assertThat(called("x".repeat(500) + ".docx")).hasSize(200).endsWith("x.docx");
    }

    private static String called(String name) {
        return new Arriving(new UUID(0, 1), new UUID(0, 2), null, false, name).name();
    }
}
