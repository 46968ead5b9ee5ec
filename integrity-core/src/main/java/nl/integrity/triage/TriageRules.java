package nl.integrity.triage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.integrity.cases.CaseGuard;
import nl.integrity.shared.BrokenRule;

/** What a decision after the triage must heed. */
final class TriageRules {
    private TriageRules() {}

    /**
     * @param furthest the most days that an answer may be away
     * @throws BrokenRule for what is missing or may not be
     */
    static void check(DecideTriage decided, List<Assessment> found, LocalDate today, int furthest) {
        Route route = Objects.requireNonNull(decided.route());
        if (found.isEmpty()) {
            throw new BrokenRule("case.guard.ASSESSED_TWICE");
        }
        if (route == Route.NOT_ADMIT && decided.wrongdoing() == Verdict.YES) {
            throw new BrokenRule("triage.route.wrongdoing");
        }
        if (route.takesLetter() && decided.letter().isEmpty()) {
            throw new BrokenRule("triage.letter.missing");
        }
        LocalDate due = decided.dueOn();
        if (route.takesDay() && (due == null || !due.isAfter(today) || due.isAfter(today.plusDays(furthest)))) {
            throw new BrokenRule("triage.dueOn.wrong");
        }
        if (areClassified(found)) {
            throw new BrokenRule("case.guard.NOT_CLASSIFIED");
        }
        if (route == Route.CONVERSE && decided.risk() == Risk.HIGH) {
            throw new BrokenRule("case.guard.RISK_NOT_HIGH");
        }
    }

    /** Whether somebody found in it what may not be in this system. */
    static boolean areClassified(List<Assessment> found) {
        return found.stream().anyMatch(each -> each.signals().get(Signal.CLASSIFIED) == Verdict.YES);
    }

    /** Whether it says otherwise than both assessments: of what it is by the law, or by making the risk smaller than either saw. */
    static boolean departs(DecideTriage decided, List<Assessment> found) {
        Risk risk = Objects.requireNonNull(decided.risk());
        return found.stream().noneMatch(each -> each.wrongdoing() == decided.wrongdoing())
                || found.stream().allMatch(each -> each.risk().compareTo(risk) > 0);
    }

    /** What of the guards of a case is so by this decision. */
    static Set<CaseGuard> met(DecideTriage decided, List<Assessment> found) {
        Set<CaseGuard> met = EnumSet.of(CaseGuard.CRIME_WEIGHED, CaseGuard.RISK_KNOWN);
        if (!found.isEmpty()) {
            met.add(CaseGuard.ASSESSED_TWICE);
        }
        if (!areClassified(found)) {
            met.add(CaseGuard.NOT_CLASSIFIED);
        }
        if (decided.risk() != Risk.HIGH) {
            met.add(CaseGuard.RISK_NOT_HIGH);
        }
        if (!decided.letter().isEmpty()) {
            met.add(CaseGuard.REASONS_TOLD);
        }
        if (decided.dueOn() != null) {
            met.add(CaseGuard.DUE_DAY);
        }
        return met;
    }
}
