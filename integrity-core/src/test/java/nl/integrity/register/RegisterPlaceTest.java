package nl.integrity.register;

import static nl.integrity.register.RegisterQuery.Order.NEWEST;
import static nl.integrity.register.RegisterQuery.Order.URGENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.cases.CaseStage;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.shared.UnitId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterPlaceTest {
    private static final RegisterPlace BEFORE_THE_MOST_URGENT = new RegisterPlace("-infinity", "");
    private static final RegisterPlace BEFORE_THE_NEWEST = new RegisterPlace("infinity", "~");

    static RegisterRow row(String number, Instant openedAt, LocalDate nextDue) {
        return new RegisterRow(
                number,
                CaseStage.RECEIVED,
                openedAt,
                "OTHER",
                new UnitId(new UUID(0, 1)),
                null,
                null,
                nextDue,
                openedAt,
                false,
                List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-0042, 2026-06-01T10:00:00Z, 2026-06-08",
        "2026-0001, 2026-01-01T00:00:00.123456Z, 9999-12-31",
        "2026-0001, 2025-12-31T23:30:00.123456789Z, 2028-02-29",
        "2031-123456789, 2031-06-01T10:00:00.5Z, 2031-06-08"
    })
    void a_page_begins_where_the_one_before_it_ended(String number, Instant openedAt, LocalDate nextDue) {
        RegisterRow last = row(number, openedAt, nextDue);
        assertThat(RegisterPlace.read(RegisterPlace.behind(last, URGENT).text(), URGENT))
                .isEqualTo(new RegisterPlace(nextDue.toString(), number));
        assertThat(RegisterPlace.read(RegisterPlace.behind(last, NEWEST).text(), NEWEST))
                .isEqualTo(new RegisterPlace(openedAt.toString(), number));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "~",
                "garbage",
                "2026-06-08",
                "~2026-0042",
                "2026-06-08~",
                "2026-06-08~2026-42",
                "2026-06-08~2026-0042~",
                "2026-06-08 ~2026-0042",
                "2026-6-8~2026-0042",
                "2026-02-30~2026-0042",
                "2026-13-01~2026-0042",
                "infinity~2026-0042",
                "-infinity~2026-0042",
                "2026-06-01T10:00Z~2026-0042",
                "2026-06-01T24:00:00Z~2026-0042",
                "2026-06-01T23:59:60Z~2026-0042",
                "2026-06-01T10:00:00+02:00~2026-0042",
                "2026-06-08~2026-0042' or true --",
                "٢٠٢٦-٠٦-٠٨~2026-0042",
                // days and moments that Java knows and PostgreSQL does not
                "0000-01-01~2026-0042",
                "-0001-01-01~2026-0042",
                "0000-01-01T00:00:00Z~2026-0042",
                "-0001-01-01T00:00:00Z~2026-0042",
            })
    void a_place_that_nobody_was_given_is_the_first_page(String text) {
        assertThat(RegisterPlace.read(text, URGENT)).isEqualTo(BEFORE_THE_MOST_URGENT);
        assertThat(RegisterPlace.read(text, NEWEST)).isEqualTo(BEFORE_THE_NEWEST);
    }

    @ParameterizedTest
    @EnumSource
    void a_place_in_one_order_is_none_in_the_other(Order order) {
        RegisterRow last = row("2026-0042", Instant.parse("2026-06-01T10:00:00Z"), LocalDate.of(2026, 6, 8));
        Order other = order == URGENT ? NEWEST : URGENT;
        assertThat(RegisterPlace.read(RegisterPlace.behind(last, order).text(), other))
                .isEqualTo(RegisterPlace.read(null, other));
    }
}
