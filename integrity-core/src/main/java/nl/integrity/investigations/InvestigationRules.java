package nl.integrity.investigations;

import java.time.LocalDate;
import java.util.Objects;
import nl.integrity.shared.BrokenRule;

/** Which days and which people an investigation can have. */
final class InvestigationRules {
    private InvestigationRules() {}

    /** @throws BrokenRule when a day is past or more than a year away, access ends before the report is due, or somebody is in it twice */
    static void check(AssignInvestigation command, LocalDate today) {
        LocalDate due = Objects.requireNonNull(command.dueOn());
        LocalDate until = Objects.requireNonNull(command.accessUntil());
        BrokenRule.when(!isNear(due, today), "investigations.dueOn.wrong");
        BrokenRule.when(!isNear(until, today) || until.isBefore(due), "investigations.accessUntil.wrong");
        BrokenRule.when(
                command.others().contains(Objects.requireNonNull(command.lead())), "investigations.others.twice");
    }

    /** @throws BrokenRule when the last day is past, or after the investigators can see anything */
    static void check(AskMethod command, LocalDate accessUntil, LocalDate today) {
        LocalDate last = Objects.requireNonNull(command.lastDay());
        BrokenRule.when(last.isBefore(today) || last.isAfter(accessUntil), "investigations.lastDay.wrong");
    }

    /** @throws BrokenRule when the day is past, or after the latest on which it has to be weighed again */
    static void check(HoldInvestigation command, LocalDate today, LocalDate latest) {
        LocalDate review = Objects.requireNonNull(command.reviewOn());
        if (!review.isAfter(today) || review.isAfter(latest)) {
            throw new BrokenRule("investigations.reviewOn.wrong", latest);
        }
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(1));
    }
}
