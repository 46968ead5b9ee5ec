package nl.integrity.measures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations, and how it stands with all of them, or with all in one source.
 *
 * @param counts of every one that there is, or that is in the source, however it stands with those on the list
 * @param lines by number
 * @param next the number after which the following ones begin; {@code null} at the end
 */
public record RecommendationBoard(
        Map<Standing, Integer> counts, List<RecommendationLine> lines, @Nullable Integer next) {
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that are followed or were refused with a reason. */
    public int settled() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().isSettled())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int forgotten() {
        return counts.getOrDefault(Standing.FORGOTTEN, 0);
    }

    @Override
    public String toString() {
        return "a board of recommendations";
    }
}
