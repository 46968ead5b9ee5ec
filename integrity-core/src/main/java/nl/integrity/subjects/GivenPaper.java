package nl.integrity.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody whom a case is about was given, with what was said to it.
 *
 * @param number from 1, for this person
 * @param dueOn the last day on which they can react; {@code null} when it is only told
 * @param by the name of who gave it; {@code null} for whoever reads what they were given themselves
 * @param replies the first first
 */
public record GivenPaper(
        int number,
        PaperKind kind,
        String text,
        @Nullable LocalDate dueOn,
        Instant at,
        @Nullable String by,
        List<Reply> replies) {
    /**
     * What was said to it.
     *
     * @param late whether it came after the last day
     * @param enteredBy the name of who wrote down what came by another way; {@code null} when they did so themselves
     */
    public record Reply(boolean agrees, String text, Instant at, boolean late, @Nullable String enteredBy) {
        @Override
        public String toString() {
            return "Reply";
        }
    }

    @Override
    public String toString() {
        return "GivenPaper " + number;
    }
}
