package nl.integrity.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.InstantRange;

class RegisterPlacePropertiesTest {
    @Property
    void any_row_can_end_a_page(
            @ForAll @DateRange(min = "2016-07-01", max = "9999-12-31") LocalDate due,
            @ForAll @InstantRange(min = "2016-07-01T00:00:00Z", max = "9999-12-31T23:59:59Z") Instant openedAt,
            @ForAll @IntRange(min = 1, max = 999_999_999) int serial,
            @ForAll RegisterQuery.Order order) {
        RegisterPlace place =
                RegisterPlace.behind(RegisterPlaceTest.row("%d-%04d".formatted(2026, serial), openedAt, due), order);
        assertThat(RegisterPlace.read(place.text(), order)).isEqualTo(place);
    }

    /** Texts with a chance of passing for a place. */
    @Provide
    Arbitrary<String> almostPlaces() {
        Arbitrary<String> keys = Arbitraries.strings()
                .withChars("0123456789-:.TZ")
                .ofMinLength(8)
                .ofMaxLength(32);
        Arbitrary<String> days = Arbitraries.integers()
                .between(-400_000, 400_000)
                .map(tens -> LocalDate.EPOCH.plusDays(tens * 10L).toString());
        Arbitrary<String> moments = Arbitraries.longs()
                .between(-100_000_000_000L, 300_000_000_000L)
                .map(seconds -> Instant.ofEpochSecond(seconds).toString());
        return Arbitraries.oneOf(keys, days, moments, Arbitraries.strings()).map(key -> key + "~2026-0042");
    }

    @Property
    void whatever_it_is_handed_the_database_gets_a_key_that_it_can_read(
            @ForAll("almostPlaces") String text, @ForAll RegisterQuery.Order order) {
        RegisterPlace place = RegisterPlace.read(text, order);
        if (!place.equals(RegisterPlace.read(null, order))) {
            assertThat(place.text()).isEqualTo(text);
            LocalDate day = order == RegisterQuery.Order.URGENT
                    ? LocalDate.parse(place.key())
                    : LocalDate.parse(place.key().substring(0, 10));
            assertThat(day).isBetween("0001-01-01", "9999-12-31");
        }
    }
}
