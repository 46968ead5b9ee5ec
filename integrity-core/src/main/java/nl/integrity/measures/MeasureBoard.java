package nl.integrity.measures;

import java.util.List;
import java.util.Map;

/**
 * Measures, and how it stands with those that the reader may see.
 *
 * @param mine whether they are the reader's own alone, to see to or to verify
 * @param counts by where they stand
 * @param late how many are late
 * @param lines those with the first day to come before others
 */
public record MeasureBoard(boolean mine, Map<MeasureStage, Integer> counts, int late, List<MeasureLine> lines) {
    @Override
    public String toString() {
        return "a board of measures";
    }
}
