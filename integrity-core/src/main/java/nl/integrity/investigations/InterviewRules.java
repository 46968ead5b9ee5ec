package nl.integrity.investigations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.integrity.investigations.InterviewMove.Part;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** When a conversation can be planned, and what must be told of what becomes of it. */
final class InterviewRules {
    private InterviewRules() {}

    /**
     * @param allowed through which days conversations are allowed
     * @throws BrokenRule when nobody is named, the day is past, or it is not allowed on that day
     */
    static void check(PlanInterview command, Collection<LocalDate> allowed, LocalDate today) {
        LocalDate day = Objects.requireNonNull(command.day());
        BrokenRule.when(command.person() == null && command.name().isEmpty(), "interview.name.missing");
        BrokenRule.when(day.isBefore(today), "interview.day.past");
        BrokenRule.when(allowed.stream().allMatch(last -> last.isBefore(day)), "interview.day.unallowed");
    }

    /**
     * @param since the day of what happened last; {@code null}: nothing did
     * @param soonest the first day by which an answer can be asked for, to a record that is offered on a day
     * @throws BrokenRule when something is not told, a day is to come or before what happened last, or the time to react is too short
     */
    static void check(
            MoveInterview command, @Nullable LocalDate since, LocalDate today, UnaryOperator<LocalDate> soonest) {
        InterviewMove move = Objects.requireNonNull(command.move());
        for (Part part : Part.values()) {
            BrokenRule.when(move.needs(part) && !isTold(command, part), part.missing());
        }
        BrokenRule.when(
                move == InterviewMove.CORRECT && !isTold(command, Part.TEXT) && !isTold(command, Part.REASON),
                "interview.text.neither");
        if (move.needs(Part.DAY)) {
            LocalDate day = Objects.requireNonNull(command.day());
            BrokenRule.when(day.isAfter(today), "interview.day.future");
            BrokenRule.when(since != null && day.isBefore(since), "interview.day.early");
            if (move.needs(Part.UNTIL)
                    && Objects.requireNonNull(command.until()).isBefore(soonest.apply(day))) {
                throw new BrokenRule("interview.until.short", soonest.apply(day));
            }
        }
    }

    private static boolean isTold(MoveInterview command, Part part) {
        return switch (part) {
            case DAY -> command.day() != null;
            case UNTIL -> command.until() != null;
            case PRESENT -> !command.present().isEmpty();
            case TEXT -> !command.text().isEmpty();
            case WISHES -> !command.wishes().isEmpty();
            case REASON -> !command.reason().isEmpty();
        };
    }
}
