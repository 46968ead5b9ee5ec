package nl.integrity.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What parliament can be told of how it stands with what was recommended: of what is public, line by line; of the rest, how much.
 *
 * @param on the day at the end of which it stood so
 * @param since the day with which it is compared; {@code null} for none
 * @param lines those in public sources, by source and number
 * @param counts of all, public or not
 */
public record ProgressLetter(LocalDate on, @Nullable LocalDate since, List<Line> lines, Map<Standing, Integer> counts) {
    /**
     * One recommendation.
     *
     * @param textNl what may be told of it in Dutch; empty when nothing was worded
     * @param toldNl what was told of it in Dutch on the day with which it is compared; empty, and {@code toldEn} with it, for nothing
     * @param before how it stood on the day with which it is compared; {@code null} when there is none, or it was not there yet
     * @param changed whether it is new since then, stands otherwise, or is told in other words
     */
    public record Line(
            Source source,
            int number,
            String paragraph,
            Standing standing,
            String textNl,
            String textEn,
            String toldNl,
            String toldEn,
            @Nullable Standing before,
            boolean changed) {
        @Override
        public String toString() {
            return "line " + number;
        }
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int settled() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().isSettled())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public String toString() {
        return "progress letter of " + on;
    }
}
