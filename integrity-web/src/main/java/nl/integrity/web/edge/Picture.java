package nl.integrity.web.edge;

import java.util.List;

/**
 * What a table on paper shows beside its words: cells in a colour, or a bar behind each row. It tells nothing that the words do not.
 *
 * @param colours of each row those of its cells, empty for a cell without; none at all for a table without
 * @param legend what the parts of a bar are, in their order
 * @param bars of each row how long those parts are
 * @param full how long the longest bar can be
 */
public record Picture(List<List<String>> colours, List<Part> legend, List<List<Integer>> bars, int full) {
    public static final Picture NONE = new Picture(List.of(), List.of(), List.of(), 1);

    /** A part of each bar. */
    public record Part(String colour, String word) {}

    /** Cells in {@code calm}, {@code soon} or {@code late}. */
    public static Picture colours(List<List<String>> colours) {
        return new Picture(colours, List.of(), List.of(), 1);
    }

    /** Bars beside each other: the longest fills the place that there is. */
    public static Picture bars(List<Part> legend, List<List<Integer>> bars) {
        int longest = bars.stream()
                .mapToInt(bar -> bar.stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(1);
        return new Picture(List.of(), legend, bars, Math.max(1, longest));
    }

    /** Bars of a hundred. */
    public static Picture percent(Part part, List<Integer> percents) {
        return new Picture(
                List.of(), List.of(part), percents.stream().map(List::of).toList(), 100);
    }

    boolean hasBars() {
        return !bars.isEmpty();
    }

    /** Of a cell; empty for none. */
    String colour(int row, int column) {
        return colours.isEmpty() ? "" : colours.get(row).get(column);
    }
}
