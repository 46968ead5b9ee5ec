package nl.integrity.measures;

import java.util.List;

/**
 * What a list that was handed in would bring.
 *
 * @param source the title of what it is from
 * @param good how many lines can be entered
 * @param faults what is wrong, by line, the first hundred
 * @param wrong how many lines cannot be entered
 * @param first the first few that can
 */
public record ImportPreview(ImportId id, String source, int good, int wrong, List<Fault> faults, List<Entry> first) {
    /**
     * What is wrong with a line.
     *
     * @param fault the key of what to do about it
     */
    public record Fault(long line, String fault) {}

    /** What a line would enter. */
    public record Entry(String paragraph, String text) {
        @Override
        public String toString() {
            return "entry";
        }
    }

    @Override
    public String toString() {
        return "preview of " + id;
    }
}
