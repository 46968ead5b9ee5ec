package nl.integrity.sheets;

import java.util.List;

/**
 * A table with a name.
 *
 * @param columns what stands above them
 */
public record Sheet(String name, List<String> columns, List<List<Cell>> rows) {
    private static final int LONGEST_NAME = 31;

    /** A name that every spreadsheet takes. */
    public Sheet {
        String fit = Xml.fit(name).replaceAll("[\\[\\]:*?/\\\\\\n\\t']", " ").strip();
        name = fit.isEmpty() ? "1" : fit.substring(0, Math.min(fit.length(), LONGEST_NAME));
    }

    @Override
    public String toString() {
        return rows.size() + " rows";
    }
}
