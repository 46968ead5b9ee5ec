package nl.integrity.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a confidant can account for over a year.
 *
 * @param proposed by category and outcome, from the own conversations that ended in it
 * @param entered the same, as entered last; empty when nothing was
 * @param enteredAt {@code null} when nothing was
 */
public record TalkYear(
        int year,
        List<TalkLabel> categories,
        List<TalkLabel> outcomes,
        Map<String, Integer> proposed,
        Map<String, Integer> entered,
        @Nullable Instant enteredAt) {
    @Override
    public String toString() {
        return "TalkYear";
    }
}
