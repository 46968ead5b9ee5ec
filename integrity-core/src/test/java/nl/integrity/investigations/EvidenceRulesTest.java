package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No evidence is from tomorrow, and none came by a means that was not allowed. */
class EvidenceRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static EnterEvidence obtained(LocalDate day) {
        return new EnterEvidence(
                "2026-0001",
                UUID.randomUUID(),
                EvidenceKind.OBJECT,
                "Sleutel",
                "Een sleutel.",
                "De kast",
                day,
                "Kamer 4",
                null,
                "Rohan",
                "De kluis",
                "");
    }

    private static HandOverEvidence handed(LocalDate day) {
        return new HandOverEvidence("2026-0001", 1, 1, "Rohan", "De kluis", day, "Voor het lab.");
    }

    @Test
    void evidence_is_obtained_today_or_before() {
        assertThatCode(() -> EvidenceRules.check(obtained(TODAY), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> EvidenceRules.check(obtained(TODAY.minusYears(1)), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> EvidenceRules.check(obtained(TODAY.plusDays(1)), TODAY))
                .hasMessage("evidence.obtainedOn.future");
    }

    @Test
    void under_a_means_from_the_day_that_it_was_allowed() {
        assertThatCode(() -> EvidenceRules.check(TODAY, MethodState.APPROVED, TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> EvidenceRules.check(TODAY, MethodState.APPROVED, TODAY.minusDays(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> EvidenceRules.check(TODAY.minusDays(1), MethodState.APPROVED, TODAY))
                .hasMessage("evidence.obtainedOn.unallowed");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void under_no_means_that_is_not_allowed_now(MethodState state) {
        refused(state, TODAY);
    }

    @Test
    void under_no_means_that_there_is_not() {
        refused(null, null);
        refused(null, TODAY);
        refused(MethodState.APPROVED, null);
    }

    private static void refused(@Nullable MethodState state, @Nullable LocalDate allowedOn) {
        assertThatThrownBy(() -> EvidenceRules.check(TODAY, state, allowedOn)).hasMessage("evidence.method.unfit");
    }

    @Test
    void it_is_handed_over_after_it_came_in_and_not_tomorrow() {
        assertThatCode(() -> EvidenceRules.check(handed(TODAY), TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EvidenceRules.check(handed(TODAY.plusDays(1)), TODAY, TODAY))
                .hasMessage("evidence.day.future");
        assertThatThrownBy(() -> EvidenceRules.check(handed(TODAY.minusDays(1)), TODAY, TODAY))
                .hasMessage("evidence.day.early");
    }
}
