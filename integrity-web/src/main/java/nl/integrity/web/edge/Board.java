package nl.integrity.web.edge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;

/**
 * What a page shows, to be taken along: as tables for a spreadsheet, or on paper.
 *
 * @param file its name, without an ending
 * @param notes what has to be said with it on paper
 * @param tables the one that matters most first, for CSV has no other
 */
public record Board(String file, String title, List<String> notes, List<Table> tables) {
    /**
     * One of its tables.
     *
     * @param picture what paper shows beside its words
     */
    public record Table(String title, List<String> columns, List<List<Cell>> rows, Picture picture) {
        Sheet sheet() {
            return new Sheet(title, columns, rows);
        }

        @Override
        public String toString() {
            return rows.size() + " rows";
        }
    }

    List<Sheet> sheets() {
        return tables.stream().map(Table::sheet).toList();
    }

    /** On paper those with a picture come first: they are short, and say how it stands. */
    byte[] pdf(Locale language, String from, String made) {
        Paper paper = Paper.wide(language, title, from).paragraph(made);
        notes.forEach(paper::paragraph);
        tables.stream()
                .sorted(Comparator.comparing(table -> table.picture().equals(Picture.NONE)))
                .forEach(paper::table);
        return paper.pdf();
    }

    @Override
    public String toString() {
        return "a board";
    }
}
