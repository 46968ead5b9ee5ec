package nl.integrity.deliberation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.integrity.cases.CaseStage;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What can be proposed when. */
final class MotionRules {
    /** In days: a result that is further away than this is none. */
    private static final int FURTHEST = 366;

    private MotionRules() {}

    /**
     * @param points the numbers of what the case is about
     * @throws BrokenRule for what is missing or may not be
     */
    static void check(ProposeMotion motion, CaseStage stage, boolean heard, Set<Integer> points, LocalDate today) {
        switch (Objects.requireNonNull(motion.kind())) {
            case OPINION -> {
                require(stage == CaseStage.HEARING_BOTH_SIDES, "motion.opinion.stage");
                require(heard, "case.guard.BOTH_SIDES_HEARD");
                require(motion.findings().keySet().equals(points), "case.guard.FINDING_PER_ALLEGATION");
                require(!motion.advice().isEmpty(), "motion.advice.missing");
            }
            case INVESTIGATE -> {
                require(
                        stage == CaseStage.IN_CONVERSATION || stage == CaseStage.WITH_ORGANISATION,
                        "motion.investigate.stage");
                require(isNear(motion.dueOn(), today), "motion.dueOn.wrong");
            }
            case OTHER -> require(stage != CaseStage.CLOSED, "case.moved.already");
        }
    }

    /** Whether something can be done by this day: after today, and within a year. */
    static boolean isNear(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today) && !day.isAfter(today.plusDays(FURTHEST));
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new BrokenRule(otherwise);
        }
    }
}
