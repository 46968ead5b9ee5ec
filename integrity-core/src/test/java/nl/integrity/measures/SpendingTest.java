package nl.integrity.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was spent is read as people type it, and held against the budget. */
class SpendingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1250|125000", "1250,5|125050", "0.05|5", " 12,30 |1230", "-80,00|-8000", "\u221280|-8000"})
    void an_amount_is_read_as_people_type_it(String typed, long cents) {
        assertThat(spend(typed).cents()).isEqualTo(cents);
        assertThat(spend(typed).amount()).matches(SpendOnMeasure.WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250,00", "1,250.00", "€ 12", "12,345", "twaalf", "--1", ",50", "1e9", "1234567890"})
    void what_could_be_read_in_two_ways_is_refused(String typed) {
        assertThat(spend(typed).amount()).doesNotMatch(SpendOnMeasure.WRITTEN);
    }

    @Test
    void what_is_over_the_budget_is_told_and_what_has_none_is_never_over() {
        assertThat(of(7_500, 100))
                .satisfies(spending -> assertThat(spending.over()).isZero())
                .satisfies(spending -> assertThat(spending.within()).isEqualTo(75))
                .satisfies(spending -> assertThat(spending.beyond()).isZero());
        assertThat(of(10_000, 100).over()).isZero();
        assertThat(of(12_500, 100))
                .satisfies(spending -> assertThat(spending.over()).isEqualTo(2_500))
                .satisfies(spending -> assertThat(spending.within()).isEqualTo(80))
                .satisfies(spending -> assertThat(spending.beyond()).isEqualTo(20));
        assertThat(of(1, 0))
                .satisfies(spending -> assertThat(spending.over()).isEqualTo(1))
                .satisfies(spending -> assertThat(spending.beyond()).isEqualTo(100));
        assertThat(of(12_500, null).over()).isZero();
        assertThat(of(0, 100).within()).isZero();
        assertThat(of(0, 0).within()).isZero();
    }

    private static SpendOnMeasure spend(String amount) {
        return new SpendOnMeasure(1, UUID.randomUUID(), amount, LocalDate.EPOCH, "Licenties");
    }

    private static Spending of(long cents, @Nullable Integer euros) {
        return new Spending(List.of(), cents, euros, false);
    }
}
