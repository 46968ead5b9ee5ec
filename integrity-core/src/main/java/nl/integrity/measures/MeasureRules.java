package nl.integrity.measures;

import java.time.LocalDate;
import java.util.Objects;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What a step with a measure needs, beside that the measure stands right for it. */
final class MeasureRules {
    private MeasureRules() {}

    /**
     * @param left how many milestones were not reached
     * @param checkDue from which day it may be found to work; {@code null} when there is none
     * @throws BrokenRule when something is missing, or comes too early
     */
    static void check(MoveMeasure command, int left, @Nullable LocalDate checkDue, LocalDate today) {
        switch (Objects.requireNonNull(command.move())) {
            case FINISH -> BrokenRule.when(left > 0, "measures.milestones.left");
            case ACCEPT_RISK -> until(command.until(), today);
            case PASS -> {
                BrokenRule.when(checkDue != null && today.isBefore(checkDue), "measures.check.early");
                test(command);
            }
            case FAIL -> test(command);
            default -> {}
        }
    }

    private static void until(@Nullable LocalDate until, LocalDate today) {
        BrokenRule.when(until == null, "measures.until.missing");
        BrokenRule.when(until != null && until.isBefore(today), "measures.until.past");
        BrokenRule.when(until != null && until.isAfter(today.plusYears(1)), "measures.until.far");
    }

    /** A test says by what it was measured and at how much was looked; what was found is its note. */
    private static void test(MoveMeasure command) {
        BrokenRule.when(command.criteria().isEmpty(), "measures.criteria.missing");
        BrokenRule.when(command.sample().isEmpty(), "measures.sample.missing");
    }
}
