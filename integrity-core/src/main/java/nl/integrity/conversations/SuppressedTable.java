package nl.integrity.conversations;

import java.util.List;

/**
 * Counts that may be shown to anybody.
 *
 * @param rows each with its total last; the last one holds the totals of the columns
 */
public record SuppressedTable(List<List<Cell>> rows) {
    /**
     * One count.
     *
     * @param count 0 when it is not shown
     */
    public record Cell(boolean shown, long count) {}
}
