package nl.integrity.measures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures, and how it stands with those that the reader may see.
 *
 * @param mine whether they are the reader's own alone, to see to or to verify
 * @param counts of every one, by where they stand, whatever the list shows
 * @param late how many are late
 * @param lines those with the first day to come before others
 * @param next where the following ones begin, as a text to hand back; {@code null} at the end
 */
public record MeasureBoard(
        boolean mine, Map<MeasureStage, Integer> counts, int late, List<MeasureLine> lines, @Nullable String next) {
    @Override
    public String toString() {
        return "a board of measures";
    }
}
