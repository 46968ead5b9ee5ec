package nl.integrity.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.integrity.cases.CaseGuard;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TriageRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int FURTHEST = 366;

    private static Assessment found(Verdict wrongdoing, Risk risk, Verdict classified) {
        Map<Signal, Verdict> signals = new EnumMap<>(Signal.class);
        signals.put(Signal.CLASSIFIED, classified);
        return new Assessment("Jo", Instant.EPOCH, Map.of(), signals, risk, "Why.", wrongdoing);
    }

    private static final List<Assessment> BOTH =
            List.of(found(Verdict.YES, Risk.MEDIUM, Verdict.NO), found(Verdict.UNCLEAR, Risk.LOW, Verdict.UNCLEAR));

    private static DecideTriage decided(
            Verdict wrongdoing, Risk risk, Route route, @Nullable LocalDate dueOn, String letter) {
        return new DecideTriage(
                "2026-0042",
                1,
                wrongdoing,
                risk,
                CrimeReport.NOT_NEEDED,
                Priority.NORMAL,
                route,
                dueOn,
                "Because.",
                new UUID(0, 1),
                letter);
    }

    private static DecideTriage investigated(Verdict wrongdoing, Risk risk) {
        return decided(wrongdoing, risk, Route.INVESTIGATE, TODAY.plusDays(1), "");
    }

    private static void refused(DecideTriage decided, List<Assessment> found, String rule) {
        assertThatThrownBy(() -> TriageRules.check(decided, found, TODAY, FURTHEST))
                .isInstanceOf(BrokenRule.class)
                .hasMessage(rule);
    }

    @ParameterizedTest
    @EnumSource
    void every_route_is_open_with_what_it_takes(Route route) {
        TriageRules.check(
                decided(Verdict.NO, Risk.LOW, route, TODAY.plusDays(FURTHEST), "You can go to the House."),
                BOTH,
                TODAY,
                FURTHEST);
    }

    @Test
    void nothing_is_decided_before_both_are_done() {
        refused(investigated(Verdict.YES, Risk.LOW), List.of(), "case.guard.ASSESSED_TWICE");
    }

    @Test
    void a_suspected_wrongdoing_is_taken_up() {
        refused(decided(Verdict.YES, Risk.LOW, Route.NOT_ADMIT, null, "Sorry."), BOTH, "triage.route.wrongdoing");
        TriageRules.check(decided(Verdict.UNCLEAR, Risk.LOW, Route.NOT_ADMIT, null, "Sorry."), BOTH, TODAY, FURTHEST);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ADMIT", "REFER"})
    void the_reporter_is_told_why_and_where_else_to_go(Route route) {
        refused(decided(Verdict.NO, Risk.LOW, route, TODAY.plusDays(1), " "), BOTH, "triage.letter.missing");
    }

    @ParameterizedTest
    @EnumSource(names = "NOT_ADMIT", mode = EnumSource.Mode.EXCLUDE)
    void there_is_a_day_on_which_there_is_an_answer(Route route) {
        refused(decided(Verdict.NO, Risk.LOW, route, null, "Dear."), BOTH, "triage.dueOn.wrong");
        refused(decided(Verdict.NO, Risk.LOW, route, TODAY, "Dear."), BOTH, "triage.dueOn.wrong");
        refused(
                decided(Verdict.NO, Risk.LOW, route, TODAY.plusDays(FURTHEST + 1), "Dear."),
                BOTH,
                "triage.dueOn.wrong");
    }

    @Test
    void classified_information_stops_everything() {
        refused(
                investigated(Verdict.YES, Risk.LOW),
                List.of(BOTH.get(0), found(Verdict.YES, Risk.LOW, Verdict.YES)),
                "case.guard.NOT_CLASSIFIED");
    }

    @Test
    void nobody_is_brought_to_the_table_while_the_reporter_is_at_great_risk() {
        refused(
                decided(Verdict.YES, Risk.HIGH, Route.CONVERSE, TODAY.plusDays(1), ""),
                BOTH,
                "case.guard.RISK_NOT_HIGH");
        TriageRules.check(investigated(Verdict.YES, Risk.HIGH), BOTH, TODAY, FURTHEST);
    }

    @ParameterizedTest
    @CsvSource({"YES, LOW, false", "UNCLEAR, MEDIUM, false", "UNCLEAR, HIGH, false", "NO, MEDIUM, true", "NO, LOW, true"
    })
    void it_departs_when_neither_found_so(Verdict wrongdoing, Risk risk, boolean departs) {
        assertThat(TriageRules.departs(investigated(wrongdoing, risk), BOTH)).isEqualTo(departs);
    }

    @Test
    void it_departs_when_it_makes_the_risk_smaller_than_either_saw() {
        List<Assessment> worried =
                List.of(found(Verdict.YES, Risk.HIGH, Verdict.NO), found(Verdict.YES, Risk.MEDIUM, Verdict.NO));
        assertThat(TriageRules.departs(investigated(Verdict.YES, Risk.LOW), worried))
                .isTrue();
        assertThat(TriageRules.departs(investigated(Verdict.YES, Risk.MEDIUM), worried))
                .isFalse();
    }

    @Test
    void it_tells_the_case_what_is_so() {
        assertThat(TriageRules.met(investigated(Verdict.YES, Risk.LOW), BOTH))
                .containsExactlyInAnyOrder(
                        CaseGuard.ASSESSED_TWICE,
                        CaseGuard.NOT_CLASSIFIED,
                        CaseGuard.CRIME_WEIGHED,
                        CaseGuard.RISK_KNOWN,
                        CaseGuard.RISK_NOT_HIGH,
                        CaseGuard.DUE_DAY);
        assertThat(TriageRules.met(
                        decided(Verdict.NO, Risk.HIGH, Route.NOT_ADMIT, null, "Dear."),
                        List.of(found(Verdict.NO, Risk.LOW, Verdict.YES))))
                .containsExactlyInAnyOrder(
                        CaseGuard.ASSESSED_TWICE,
                        CaseGuard.CRIME_WEIGHED,
                        CaseGuard.RISK_KNOWN,
                        CaseGuard.REASONS_TOLD);
        assertThat(TriageRules.met(investigated(Verdict.YES, Risk.LOW), List.of()))
                .doesNotContain(CaseGuard.ASSESSED_TWICE);
    }
}
