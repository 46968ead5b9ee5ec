package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No record is signed that was not offered, and none is changed after it was signed. */
class InterviewLifecycleTest {
    @Test
    void what_can_become_of_a_conversation() {
        List<String> table = new ArrayList<>();
        for (InterviewState from : InterviewState.values()) {
            for (InterviewMove move : InterviewLifecycle.from(from)) {
                table.add(from + " " + move + " " + InterviewLifecycle.after(from, move));
            }
        }
        assertThat(table)
                .containsExactly(
                        "PLANNED HOLD HELD",
                        "PLANNED CANCEL CANCELLED",
                        "HELD WRITE WRITTEN",
                        "WRITTEN WRITE WRITTEN",
                        "WRITTEN OFFER OFFERED",
                        "OFFERED CORRECT CORRECTED",
                        "OFFERED SIGN SIGNED",
                        "OFFERED DECLINE UNSIGNED",
                        "CORRECTED OFFER OFFERED",
                        "CORRECTED SIGN SIGNED",
                        "CORRECTED DECLINE UNSIGNED");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_in_the_table_is_refused(InterviewState state) {
        for (InterviewMove move : InterviewMove.values()) {
            if (!InterviewLifecycle.from(state).contains(move)) {
                assertThatThrownBy(() -> InterviewLifecycle.after(state, move)).hasMessage("interview.move.notNow");
            }
        }
    }

    @Test
    void it_is_where_its_moves_brought_it() {
        assertThat(InterviewLifecycle.after(List.of())).isEqualTo(InterviewState.PLANNED);
        assertThat(InterviewLifecycle.after(List.of(
                        InterviewMove.HOLD,
                        InterviewMove.WRITE,
                        InterviewMove.OFFER,
                        InterviewMove.CORRECT,
                        InterviewMove.OFFER,
                        InterviewMove.SIGN)))
                .isEqualTo(InterviewState.SIGNED);
        assertThatThrownBy(() -> InterviewLifecycle.after(List.of(InterviewMove.SIGN)))
                .hasMessage("interview.move.notNow");
    }
}
