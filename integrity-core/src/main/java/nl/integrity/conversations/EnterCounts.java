package nl.integrity.conversations;

import java.util.Map;
import java.util.TreeMap;

/**
 * A confidant accounts for a year, in place of what they entered before.
 *
 * @param counts by category and outcome, as {@code CATEGORY/OUTCOME}
 */
public record EnterCounts(int year, Map<String, Integer> counts) {
    public EnterCounts {
        counts = new TreeMap<>(counts);
    }

    @Override
    public String toString() {
        return "EnterCounts";
    }
}
