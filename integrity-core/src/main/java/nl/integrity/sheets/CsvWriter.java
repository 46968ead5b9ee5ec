package nl.integrity.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table in text, for a spreadsheet. */
final class CsvWriter {
    /** A spreadsheet that knows no other sign takes the file for UTF-8 by this. */
    private static final char MARK = '\uFEFF';

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvWriter() {}

    static byte[] write(Sheet sheet) {
        StringBuilder out = new StringBuilder().append(MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(sheet.columns().stream().map(CsvWriter::plain));
            for (List<Cell> row : sheet.rows()) {
                printer.printRecord(
                        row.stream().map(cell -> cell.kind() == Cell.Kind.TEXT ? plain(cell.text()) : cell.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What would be worked out as a formula gets an apostrophe before it, which a spreadsheet does not show. */
    static String plain(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
