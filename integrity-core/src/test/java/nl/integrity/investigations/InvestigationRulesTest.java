package nl.integrity.investigations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import org.junit.jupiter.api.Test;

/** An investigation ends within a year, and its means before it does. */
class InvestigationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATEST = TODAY.plusMonths(3);
    private static final PersonId LEAD = new PersonId(UUID.randomUUID());

    private static void check(LocalDate due, LocalDate until, PersonId... others) {
        InvestigationRules.check(
                new AssignInvestigation(
                        "2026-0001",
                        0,
                        "Wat?",
                        "Dit.",
                        "Toen.",
                        "Zo.",
                        "Dat.",
                        "Hierom.",
                        LEAD,
                        Set.of(others),
                        due,
                        until),
                TODAY);
    }

    private static void asked(LocalDate lastDay, LocalDate accessUntil) {
        InvestigationRules.check(
                new AskMethod("2026-0001", UUID.randomUUID(), MethodKind.LOGS, "Nodig.", "Niets.", lastDay),
                accessUntil,
                TODAY);
    }

    @Test
    void a_hold_is_weighed_again_within_three_months() {
        for (LocalDate wrong : List.of(TODAY.minusDays(1), TODAY, LATEST.plusDays(1))) {
            assertThatThrownBy(() -> InvestigationRules.check(
                            new HoldInvestigation("2026-0001", "Het OM vraagt het.", wrong), TODAY, LATEST))
                    .hasMessage("investigations.reviewOn.wrong");
        }
        InvestigationRules.check(
                new HoldInvestigation("2026-0001", "Het OM vraagt het.", TODAY.plusDays(1)), TODAY, LATEST);
        InvestigationRules.check(new HoldInvestigation("2026-0001", "Het OM vraagt het.", LATEST), TODAY, LATEST);
    }

    @Test
    void a_report_is_due_from_today_on_and_within_a_year() {
        assertThatCode(() -> check(TODAY, TODAY, new PersonId(UUID.randomUUID())))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(TODAY.plusYears(1), TODAY.plusYears(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TODAY.minusDays(1), TODAY)).hasMessage("investigations.dueOn.wrong");
        assertThatThrownBy(() -> check(TODAY.plusYears(1).plusDays(1), TODAY.plusYears(1)))
                .hasMessage("investigations.dueOn.wrong");
    }

    @Test
    void access_ends_no_sooner_than_the_report_is_due_and_within_a_year() {
        assertThatThrownBy(() -> check(TODAY.plusDays(2), TODAY.plusDays(1)))
                .hasMessage("investigations.accessUntil.wrong");
        assertThatThrownBy(() -> check(TODAY, TODAY.plusYears(1).plusDays(1)))
                .hasMessage("investigations.accessUntil.wrong");
    }

    @Test
    void nobody_is_in_it_twice() {
        assertThatThrownBy(() -> check(TODAY, TODAY, LEAD)).hasMessage("investigations.others.twice");
    }

    @Test
    void a_means_ends_from_today_on_and_with_the_access() {
        assertThatCode(() -> asked(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> asked(TODAY.minusDays(1), TODAY)).hasMessage("investigations.lastDay.wrong");
        assertThatThrownBy(() -> asked(TODAY.plusDays(1), TODAY)).hasMessage("investigations.lastDay.wrong");
    }
}
