package nl.integrity.duties;

import static nl.integrity.duties.ExceptionState.ASKED;
import static nl.integrity.duties.ExceptionState.ENDED;
import static nl.integrity.duties.ExceptionState.EXPIRED;
import static nl.integrity.duties.ExceptionState.REFUSED;
import static nl.integrity.duties.ExceptionState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExceptionStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        ", false, 0, ASKED",
        ", false, -1, EXPIRED",
        ", true, 5, ENDED",
        "APPROVED, false, 0, RUNNING",
        "APPROVED, false, 300, RUNNING",
        "APPROVED, false, -1, EXPIRED",
        "APPROVED, true, 5, ENDED",
        "APPROVED, true, -5, ENDED",
        "REFUSED, false, 5, REFUSED",
        "REFUSED, false, -5, REFUSED"
    })
    void an_exception_runs_from_its_approval_through_its_last_day(
            @Nullable Verdict verdict, boolean ended, int days, ExceptionState state) {
        assertThat(ExceptionState.of(verdict, ended, TODAY.plusDays(days), TODAY))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_waits_or_runs_can_be_ended(ExceptionState state) {
        assertThat(state.canEnd()).isEqualTo(state == ASKED || state == RUNNING);
        assertThat(ExceptionState.values()).containsExactly(ASKED, REFUSED, RUNNING, EXPIRED, ENDED);
    }
}
