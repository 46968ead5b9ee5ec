package nl.integrity.conversations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Leaves out of a table of counts, with its totals, every cell that is too small to be shown, and as few others as it takes that none of
 * those can be worked out from what is shown.
 *
 * <p>A table with totals is a circulation: what a row counts flows from its total through its cells into the columns and on into the grand
 * total. Whoever sees some of it can work out a hidden cell exactly when no cycle of hidden cells goes through it around which the counts
 * could be one more and one less by turns, without any falling below nought. So each hidden cell is given such a cycle, by hiding what is
 * cheapest to hide.
 */
final class Suppression {
    /** What is below this is not shown; that nobody did something is told of nobody either. */
    static final long LEAST = 5;

    private static final long EACH = 1_000_000;
    private static final long A_TOTAL = 4 * EACH;

    private final long[][] table;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    private Suppression(long[][] table) {
        this.table = table;
        this.rows = table.length - 1;
        this.columns = table[0].length - 1;
        this.hidden = new boolean[rows + 1][columns + 1];
    }

    /**
     * @param counts row by row, at least one of each
     * @return with a row and a column more, for the totals
     */
    static SuppressedTable of(long[][] counts) {
        Suppression work = new Suppression(withTotals(counts));
        work.hide();
        List<List<SuppressedTable.Cell>> shown = new ArrayList<>();
        for (int row = 0; row <= work.rows; row++) {
            List<SuppressedTable.Cell> cells = new ArrayList<>();
            for (int column = 0; column <= work.columns; column++) {
                boolean show = !work.hidden[row][column];
                cells.add(new SuppressedTable.Cell(show, show ? work.table[row][column] : 0));
            }
            shown.add(List.copyOf(cells));
        }
        return new SuppressedTable(List.copyOf(shown));
    }

    private static long[][] withTotals(long[][] counts) {
        int rows = counts.length;
        int columns = counts[0].length;
        long[][] table = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long count = counts[row][column];
                table[row][column] = count;
                table[row][columns] += count;
                table[rows][column] += count;
                table[rows][columns] += count;
            }
        }
        return table;
    }

    private void hide() {
        List<Cell> small = cells().stream().filter(cell -> count(cell) < LEAST).toList();
        small.forEach(cell -> hidden[cell.row()][cell.column()] = true);
        small.forEach(this::protect);
    }

    /** Hides the cheapest cycle through a cell, whichever way round. */
    private void protect(Cell cell) {
        Way more = cheapest(head(cell), tail(cell), cell);
        Way less = count(cell) == 0 ? more : cheapest(tail(cell), head(cell), cell);
        Way way = more.cost() <= less.cost() ? more : less;
        way.cells().forEach(each -> hidden[each.row()][each.column()] = true);
    }

    private Way cheapest(int from, int to, Cell without) {
        long[] best = new long[rows + columns + 2];
        Arrays.fill(best, Long.MAX_VALUE);
        best[from] = 0;
        PriorityQueue<Way> open = new PriorityQueue<>((one, other) -> Long.compare(one.cost(), other.cost()));
        open.add(new Way(from, 0, List.of()));
        while (true) {
            Way way = open.remove(); // there is always one: along what may grow
            if (way.end() == to) {
                return way;
            }
            for (Cell cell : cells()) {
                if (!cell.equals(without)) {
                    int next = step(way.end(), cell);
                    long cost = way.cost() + cost(cell);
                    if (next >= 0 && cost < best[next]) {
                        best[next] = cost;
                        open.add(way.on(next, cost, cell));
                    }
                }
            }
        }
    }

    /** Where a cell leads from there: along it, where it could be more, or back, where it could be less; -1: nowhere. */
    private int step(int from, Cell cell) {
        if (tail(cell) == from) {
            return head(cell);
        }
        return head(cell) == from && count(cell) > 0 ? tail(cell) : -1;
    }

    private long cost(Cell cell) {
        if (hidden[cell.row()][cell.column()]) {
            return 0;
        }
        boolean total = cell.row() == rows || cell.column() == columns;
        return (total ? A_TOTAL : EACH) + Math.min(count(cell), EACH);
    }

    // the nodes: each row, then where the row totals come from, each column, and where the column totals go
    private int tail(Cell cell) {
        if (cell.column() < columns) {
            return cell.row() < rows ? cell.row() : rows + 1 + cell.column();
        }
        return cell.row() < rows ? rows : rows + columns + 1;
    }

    private int head(Cell cell) {
        if (cell.column() < columns) {
            return cell.row() < rows ? rows + 1 + cell.column() : rows + columns + 1;
        }
        return cell.row() < rows ? cell.row() : rows;
    }

    private long count(Cell cell) {
        return table[cell.row()][cell.column()];
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                cells.add(new Cell(row, column));
            }
        }
        return cells;
    }

    private record Cell(int row, int column) {}

    private record Way(int end, long cost, List<Cell> cells) {
        Way on(int next, long more, Cell cell) {
            List<Cell> longer = new ArrayList<>(cells);
            longer.add(cell);
            return new Way(next, more, List.copyOf(longer));
        }
    }
}
