package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "2001:DB8:1:3::1, 20010db800010003",
        "fe80::1%0, fe80000000000000",
        "::1, 0000000000000000",
        "unknown, unknown",
        "no:address, no:address"
    })
    void of_an_address_what_its_network_gave_is_kept(String address, String place) {
        assertThat(Source.of(address).place()).isEqualTo(place);
    }

    @Test
    void it_is_never_written_down() {
        assertThat(Source.of("192.0.2.7")).hasToString("Source");
    }
}
