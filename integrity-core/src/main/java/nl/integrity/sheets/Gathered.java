package nl.integrity.sheets;

import java.util.ArrayList;
import java.util.List;
import nl.integrity.shared.BrokenRule;

/** The rows of a sheet as they are read, within limits, as a table in text with each row on the line that has its number. */
final class Gathered {
    static final int MOST_COLUMNS = 100;
    static final int MOST_TEXT = 32 << 20;

    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_CELL = 32_767;

    /** In place of a line's end within a cell: so that lines are counted as the spreadsheet counts rows. */
    private static final char LINE_WITHIN = '\u2028';

    private final int mostRows;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int width;
    private int rows;
    private int last;

    Gathered(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * @param column from 0
     * @throws BrokenRule when it is too far to the right, or too long
     */
    void cell(int column, String content) {
        if (content.isBlank()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new BrokenRule("sheet.file.wide", MOST_COLUMNS);
        }
        if (content.length() > LONGEST_CELL) {
            throw new BrokenRule("sheet.file.text");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, content);
    }

    /**
     * All of its cells are in.
     *
     * @param row from 1
     */
    void row(int row) {
        if (cells.isEmpty()) {
            return;
        }
        if (row <= last || row > LAST_ROW) {
            throw new BrokenRule("sheet.file.broken");
        }
        if (rows > mostRows) {
            throw new BrokenRule("sheet.file.long", mostRows);
        }
        width = rows == 0 ? cells.size() : width;
        rows++;
        text.append("\n".repeat(row - Math.max(last, 1)));
        last = row;
        for (int column = 0; column < Math.max(width, cells.size()); column++) {
            text.append(column == 0 ? "" : ";");
            quote(column < cells.size() ? cells.get(column) : "");
        }
        cells.clear();
        if (text.length() > MOST_TEXT) {
            throw new BrokenRule("sheet.file.text");
        }
    }

    private void quote(String cell) {
        if (!cell.isEmpty()) {
            text.append('"')
                    .append(cell.replace("\"", "\"\"")
                            .replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .replace('\n', LINE_WITHIN))
                    .append('"');
        }
    }

    String text() {
        return text.toString();
    }

    /** Such as C4. */
    static String name(int column, int row) {
        StringBuilder name = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            name.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return name.append(row).toString();
    }
}
