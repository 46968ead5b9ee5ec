package nl.integrity.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void the_environment_chooses_and_the_rest_is_usual() {
        assertThat(Ports.from(Map.of("INTEGRITY_HTTP_PORT", "8081")))
                .isEqualTo(new Ports(8081, 9990, 8180, 9000, 15432, 3025));
    }

    @Test
    void what_is_no_port_is_refused_by_the_name_of_its_variable() {
        assertThatThrownBy(() -> Ports.from(Map.of("INTEGRITY_DB_PORT", "80800")))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("INTEGRITY_DB_PORT")
                .hasMessageContaining("80800");
    }

    @Test
    void one_port_for_two_programs_is_refused() {
        assertThatThrownBy(() -> Ports.from(Map.of("INTEGRITY_HTTP_PORT", "8180")))
                .isInstanceOf(StartFailed.class);
    }
}
