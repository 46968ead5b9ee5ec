package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.integrity.investigations.InterviewMove.Part;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is spoken to without leave, and everybody has two weeks to read what they said. */
class InterviewRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static PlanInterview plan(@Nullable PersonId person, String name, LocalDate day) {
        return new PlanInterview(
                "2026-0001",
                UUID.randomUUID(),
                InterviewKind.WITNESS,
                person,
                name,
                day,
                LocalTime.NOON,
                "Kamer 4",
                "In de brief.");
    }

    private static MoveInterview told(InterviewMove move, Set<Part> parts, LocalDate day, LocalDate until) {
        return new MoveInterview(
                "2026-0001",
                UUID.randomUUID(),
                0,
                move,
                parts.contains(Part.DAY) ? day : null,
                parts.contains(Part.UNTIL) ? until : null,
                parts.contains(Part.PRESENT) ? "Iedereen." : "",
                parts.contains(Part.TEXT) ? "Zo was het." : "",
                parts.contains(Part.WISHES) ? "Anders." : "",
                parts.contains(Part.REASON) ? "Daarom." : "");
    }

    private static LocalDate soonest(LocalDate offered) {
        return offered.plusDays(14);
    }

    private static Set<Part> needed(InterviewMove move) {
        Set<Part> needed = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (move.needs(part)) {
                needed.add(part);
            }
        }
        return needed;
    }

    @Test
    void a_conversation_is_allowed_through_a_day() {
        List<LocalDate> allowed = List.of(TODAY.plusDays(3), TODAY.plusDays(7));
        assertThatCode(() -> InterviewRules.check(plan(null, "Jo", TODAY.plusDays(7)), allowed, TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> InterviewRules.check(plan(null, "Jo", TODAY), allowed, TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> InterviewRules.check(plan(null, "Jo", TODAY.plusDays(8)), allowed, TODAY))
                .hasMessage("interview.day.unallowed");
        assertThatThrownBy(() -> InterviewRules.check(plan(null, "Jo", TODAY), List.of(), TODAY))
                .hasMessage("interview.day.unallowed");
        assertThatThrownBy(() -> InterviewRules.check(plan(null, "Jo", TODAY.minusDays(1)), allowed, TODAY))
                .hasMessage("interview.day.past");
    }

    @Test
    void somebody_goes_by_an_account_or_by_a_name() {
        List<LocalDate> allowed = List.of(TODAY);
        assertThatCode(() -> InterviewRules.check(plan(new PersonId(UUID.randomUUID()), "", TODAY), allowed, TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> InterviewRules.check(plan(null, "", TODAY), allowed, TODAY))
                .hasMessage("interview.name.missing");
    }

    @ParameterizedTest
    @EnumSource
    void what_has_to_be_told_is_missed(InterviewMove move) {
        for (Part part : needed(move)) {
            Set<Part> parts = EnumSet.allOf(Part.class);
            parts.remove(part);
            assertThatThrownBy(() -> InterviewRules.check(
                            told(move, parts, TODAY, TODAY.plusWeeks(2)), null, TODAY, InterviewRulesTest::soonest))
                    .hasMessage("interview." + part.name().toLowerCase(Locale.ROOT) + ".missing");
        }
        Set<Part> enough = needed(move);
        if (move == InterviewMove.CORRECT) {
            enough.add(Part.TEXT);
        }
        assertThatCode(() -> InterviewRules.check(
                        told(move, enough, TODAY, TODAY.plusWeeks(2)), null, TODAY, InterviewRulesTest::soonest))
                .doesNotThrowAnyException();
    }

    @Test
    void a_wish_is_followed_or_answered() {
        Set<Part> parts = EnumSet.of(Part.DAY, Part.WISHES);
        assertThatThrownBy(() -> InterviewRules.check(
                        told(InterviewMove.CORRECT, parts, TODAY, TODAY), null, TODAY, InterviewRulesTest::soonest))
                .hasMessage("interview.text.neither");
        parts.add(Part.REASON);
        assertThatCode(() -> InterviewRules.check(
                        told(InterviewMove.CORRECT, parts, TODAY, TODAY), null, TODAY, InterviewRulesTest::soonest))
                .doesNotThrowAnyException();
    }

    @Test
    void what_happened_happened_by_today_and_after_what_happened_before() {
        Set<Part> all = EnumSet.allOf(Part.class);
        assertThatThrownBy(() -> InterviewRules.check(
                        told(InterviewMove.SIGN, all, TODAY.plusDays(1), TODAY.plusDays(30)),
                        null,
                        TODAY,
                        InterviewRulesTest::soonest))
                .hasMessage("interview.day.future");
        assertThatThrownBy(() -> InterviewRules.check(
                        told(InterviewMove.SIGN, all, TODAY.minusDays(1), TODAY.plusDays(30)),
                        TODAY,
                        TODAY,
                        InterviewRulesTest::soonest))
                .hasMessage("interview.day.early");
        assertThatCode(() -> InterviewRules.check(
                        told(InterviewMove.SIGN, all, TODAY, TODAY.plusDays(30)),
                        TODAY,
                        TODAY,
                        InterviewRulesTest::soonest))
                .doesNotThrowAnyException();
        // no day is asked for when the record is written
        assertThatCode(() -> InterviewRules.check(
                        told(InterviewMove.WRITE, all, TODAY.plusDays(1), TODAY.plusDays(30)),
                        TODAY,
                        TODAY,
                        InterviewRulesTest::soonest))
                .doesNotThrowAnyException();
    }

    @Test
    void everybody_has_enough_time_to_react() {
        Set<Part> all = EnumSet.allOf(Part.class);
        assertThatCode(() -> InterviewRules.check(
                        told(InterviewMove.OFFER, all, TODAY, TODAY.plusDays(14)),
                        null,
                        TODAY,
                        InterviewRulesTest::soonest))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> InterviewRules.check(
                        told(InterviewMove.OFFER, all, TODAY, TODAY.plusDays(13)),
                        null,
                        TODAY,
                        InterviewRulesTest::soonest))
                .hasMessage("interview.until.short");
    }

    @Test
    void what_a_move_takes_beside_what_it_needs() {
        for (InterviewMove move : InterviewMove.values()) {
            for (Part part : Part.values()) {
                boolean beside = move == InterviewMove.CORRECT && (part == Part.TEXT || part == Part.REASON);
                assertThat(move.takes(part)).isEqualTo(move.needs(part) || beside);
            }
        }
        assertThat(needed(InterviewMove.HOLD)).containsExactly(Part.DAY, Part.PRESENT);
        assertThat(needed(InterviewMove.OFFER)).containsExactly(Part.DAY, Part.UNTIL);
    }
}
