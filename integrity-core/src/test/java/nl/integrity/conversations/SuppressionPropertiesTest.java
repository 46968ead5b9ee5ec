package nl.integrity.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Held against whoever has patience: every table that fits what is shown is tried, and every hidden cell is solved for. */
class SuppressionPropertiesTest {
    private static final int HIGHEST = 9;

    @Property
    void no_cell_below_five_is_shown_and_what_is_shown_is_true(@ForAll("tables") long[][] counts) {
        SuppressedTable table = Suppression.of(counts);
        long[][] whole = withTotals(counts);
        each(whole, (row, column) -> {
            SuppressedTable.Cell cell = table.rows().get(row).get(column);
            assertThat(cell.shown() && whole[row][column] < 5).isFalse();
            assertThat(cell.count()).isEqualTo(cell.shown() ? whole[row][column] : 0);
        });
    }

    @Property(tries = 300)
    void whatever_is_hidden_could_have_been_something_else(@ForAll("smallTables") long[][] counts) {
        SuppressedTable table = Suppression.of(counts);
        List<Set<Long>> possible = new ArrayList<>();
        int cells = (counts.length + 1) * (counts[0].length + 1);
        for (int cell = 0; cell < cells; cell++) {
            possible.add(new HashSet<>());
        }
        tryAll(new long[counts.length][counts[0].length], 0, table, possible);
        int columns = counts[0].length + 1;
        each(withTotals(counts), (row, column) -> {
            if (!table.rows().get(row).get(column).shown()) {
                assertThat(possible.get(row * columns + column)).hasSizeGreaterThan(1);
            }
        });
    }

    /** The slow linear check: of all sums that are shown, none determines a hidden cell. */
    @Property(tries = 300)
    void no_hidden_cell_can_be_solved_for(@ForAll("tables") long[][] counts) {
        SuppressedTable table = Suppression.of(counts);
        int rows = counts.length + 1;
        int columns = counts[0].length + 1;
        List<double[]> sums = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] sum = new double[rows * columns];
            for (int column = 0; column < columns; column++) {
                sum[row * columns + column] = hidden(table, row, column) ? column == columns - 1 ? -1 : 1 : 0;
            }
            sums.add(sum);
        }
        for (int column = 0; column < columns; column++) {
            double[] sum = new double[rows * columns];
            for (int row = 0; row < rows; row++) {
                sum[row * columns + column] = hidden(table, row, column) ? row == rows - 1 ? -1 : 1 : 0;
            }
            sums.add(sum);
        }
        assertThat(solve(sums))
                .noneMatch(sum -> java.util.Arrays.stream(sum)
                                .filter(factor -> Math.abs(factor) > 1e-9)
                                .count()
                        == 1);
    }

    @Example
    void nothing_is_hidden_where_nothing_is_small() {
        SuppressedTable table = Suppression.of(new long[][] {{5, 6}, {7, 8}});
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).allMatch(SuppressedTable.Cell::shown));
    }

    @Example
    void one_small_cell_takes_three_others_along_and_leaves_the_totals() {
        SuppressedTable table = Suppression.of(new long[][] {{3, 60, 50}, {70, 8, 90}, {40, 45, 50}});
        List<SuppressedTable.Cell> all =
                table.rows().stream().flatMap(List::stream).toList();
        assertThat(all).filteredOn(cell -> !cell.shown()).hasSize(4);
        assertThat(table.rows().get(3)).allMatch(SuppressedTable.Cell::shown);
        assertThat(table.rows()).allMatch(row -> row.get(3).shown());
    }

    @Example
    void a_year_without_conversations_shows_nothing_at_all() {
        SuppressedTable table = Suppression.of(new long[2][2]);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).noneMatch(SuppressedTable.Cell::shown));
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(rows -> Arbitraries.integers().between(1, 6).flatMap(columns -> table(rows, columns, 40)));
    }

    @Provide
    Arbitrary<long[][]> smallTables() {
        return Arbitraries.of(1, 2).flatMap(rows -> Arbitraries.of(1, 2, rows == 1 ? 4 : 2)
                .flatMap(columns -> table(rows, columns, HIGHEST - 1)));
    }

    private static Arbitrary<long[][]> table(int rows, int columns, int most) {
        return Arbitraries.longs()
                .between(0, most)
                .array(long[].class)
                .ofSize(columns)
                .array(long[][].class)
                .ofSize(rows);
    }

    private interface Place {
        void at(int row, int column);
    }

    private static void each(long[][] table, Place place) {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                place.at(row, column);
            }
        }
    }

    private static void tryAll(long[][] counts, int cell, SuppressedTable shown, List<Set<Long>> possible) {
        int columns = counts[0].length;
        if (cell == counts.length * columns) {
            long[][] whole = withTotals(counts);
            boolean[] fits = {true};
            each(whole, (row, column) -> {
                SuppressedTable.Cell at = shown.rows().get(row).get(column);
                fits[0] &= !at.shown() || at.count() == whole[row][column];
            });
            if (fits[0]) {
                each(whole, (row, column) -> possible.get(row * (columns + 1) + column)
                        .add(whole[row][column]));
            }
            return;
        }
        for (long count = 0; count <= HIGHEST; count++) {
            counts[cell / columns][cell % columns] = count;
            tryAll(counts, cell + 1, shown, possible);
        }
    }

    private static long[][] withTotals(long[][] counts) {
        int rows = counts.length;
        int columns = counts[0].length;
        long[][] whole = new long[rows + 1][columns + 1];
        each(counts, (row, column) -> {
            whole[row][column] = counts[row][column];
            whole[row][columns] += counts[row][column];
            whole[rows][column] += counts[row][column];
            whole[rows][columns] += counts[row][column];
        });
        return whole;
    }

    private static boolean hidden(SuppressedTable table, int row, int column) {
        return !table.rows().get(row).get(column).shown();
    }

    /** To its reduced form: each sum then starts with a cell that no other has. */
    private static List<double[]> solve(List<double[]> sums) {
        int done = 0;
        for (int cell = 0; cell < sums.get(0).length && done < sums.size(); cell++) {
            int pivot = done;
            while (pivot < sums.size() && Math.abs(sums.get(pivot)[cell]) < 1e-9) {
                pivot++;
            }
            if (pivot == sums.size()) {
                continue;
            }
            double[] found = sums.get(pivot);
            sums.set(pivot, sums.get(done));
            sums.set(done, found);
            double factor = found[cell];
            for (int at = 0; at < found.length; at++) {
                found[at] /= factor;
            }
            for (int other = 0; other < sums.size(); other++) {
                double much = sums.get(other)[cell];
                if (other != done && Math.abs(much) > 1e-9) {
                    for (int at = 0; at < found.length; at++) {
                        sums.get(other)[at] -= much * found[at];
                    }
                }
            }
            done++;
        }
        return sums;
    }
}
