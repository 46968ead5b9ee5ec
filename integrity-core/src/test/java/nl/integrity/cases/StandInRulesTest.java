package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.BrokenRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a case may be opened to somebody from elsewhere. */
class StandInRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** Everything that can be left of a committee. */
    static Stream<Set<SeatFunction>> whatIsLeft() {
        SeatFunction[] all = SeatFunction.values();
        return IntStream.range(0, 1 << all.length).mapToObj(left -> {
            Set<SeatFunction> present = EnumSet.noneOf(SeatFunction.class);
            for (int each = 0; each < all.length; each++) {
                if ((left >> each & 1) == 1) {
                    present.add(all[each]);
                }
            }
            return present;
        });
    }

    @ParameterizedTest
    @MethodSource("whatIsLeft")
    void somebody_stands_in_only_as_what_nobody_is_any_more(Set<SeatFunction> present) {
        Set<SeatFunction> lacking = StandInRules.lacking(present);
        boolean chair = present.contains(SeatFunction.CHAIR) || present.contains(SeatFunction.DEPUTY_CHAIR);
        assertThat(lacking.contains(SeatFunction.SECRETARY)).isEqualTo(!present.contains(SeatFunction.SECRETARY));
        assertThat(lacking.contains(SeatFunction.CHAIR)).isEqualTo(!chair);
        assertThat(lacking.contains(SeatFunction.DEPUTY_CHAIR)).isEqualTo(!chair);
        assertThat(lacking.contains(SeatFunction.MEMBER)).isEqualTo(!chair && !present.contains(SeatFunction.MEMBER));
        assertThat(present).noneMatch(lacking::contains);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "14, true", "15, false"})
    void for_a_time_that_the_norm_allows(int days, boolean allowed) {
        if (allowed) {
            assertThatCode(() -> StandInRules.check(TODAY.plusDays(days), TODAY, TODAY.plusDays(14)))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> StandInRules.check(TODAY.plusDays(days), TODAY, TODAY.plusDays(14)))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessage("standIn.lastDay.wrong");
        }
    }
}
