package nl.integrity.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.TableText;

/** A table as somebody sends it: of a spreadsheet, or in text. What it is, its content tells and not its name. */
public final class SheetText {
    /** What may come out of a spreadsheet that is packed, in bytes. */
    private static final long MOST_UNPACKED = 256L << 20;

    private static final int OLD = 0xD0CF11E0;

    private SheetText() {}

    /**
     * As a table in text, parted by {@link TableText#delimiter}: each row on the line with its number, a line's end within a cell as
     * U+2028. Nothing in it is worked out.
     *
     * @param mostRows behind the first
     * @return empty when it is neither a spreadsheet nor text in UTF-8
     * @throws BrokenRule when it is a spreadsheet that is too large, or cannot be read
     */
    public static Optional<String> read(byte[] file, int mostRows) {
        if (isOld(file)) {
            throw new BrokenRule("sheet.file.old");
        }
        return Zipped.is(file) ? Optional.of(spreadsheet(file, mostRows)) : TableText.read(file);
    }

    /** As its cells had it. */
    public static String cell(String text) {
        return text.replace('\u2028', '\n');
    }

    private static boolean isOld(byte[] file) {
        return file.length > 3 && ByteBuffer.wrap(file).getInt() == OLD;
    }

    private static String spreadsheet(byte[] file, int mostRows) {
        try {
            Zipped content = new Zipped(file, MOST_UNPACKED);
            Gathered rows = new Gathered(mostRows);
            if (content.has("xl/workbook.xml")) {
                XlsxReader.read(content, rows);
            } else if (content.has("content.xml")) {
                OdsReader.read(content, rows);
            } else {
                throw new BrokenRule("sheet.file.kind");
            }
            return rows.text();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new BrokenRule("sheet.file.broken");
        }
    }
}
