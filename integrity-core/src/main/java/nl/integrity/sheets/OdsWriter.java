package nl.integrity.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes tables as an OpenDocument spreadsheet. Text stands in it as text: no cell has a formula. */
final class OdsWriter {
    static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String MANIFEST = HEAD + "<manifest:manifest xmlns:manifest=\"" + NAMES
            + "manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\""
            + TYPE
            + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";
    private static final String BEGIN = HEAD + "<office:document-content xmlns:office=\"" + NAMES
            + "office:1.0\" xmlns:table=\"" + NAMES + "table:1.0\" xmlns:text=\"" + NAMES + "text:1.0\" xmlns:style=\""
            + NAMES + "style:1.0\" xmlns:number=\"" + NAMES + "datastyle:1.0\" xmlns:fo=\"" + NAMES
            + "xsl-fo-compatible:1.0\" office:version=\"1.3\"><office:automatic-styles>"
            + "<number:date-style style:name=\"N1\"><number:year number:style=\"long\"/><number:text>-</number:text><number:month number:style=\"long\"/>"
            + "<number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>"
            + "<style:style style:name=\"day\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
            + "<style:style style:name=\"head\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + "<style:style style:name=\"wide\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"4.5cm\"/></style:style>"
            + "</office:automatic-styles><office:body><office:spreadsheet>";
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";

    private OdsWriter() {}

    static byte[] write(List<Sheet> sheets) {
        StringBuilder out = new StringBuilder(BEGIN);
        sheets.forEach(sheet -> sheet(out, sheet));
        try {
            return new Zipped.Packing()
                    .plain("mimetype", TYPE)
                    .add("content.xml", out.append(END))
                    .add("META-INF/manifest.xml", MANIFEST)
                    .done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(StringBuilder out, Sheet sheet) {
        out.append("<table:table table:name=\"")
                .append(Xml.escape(sheet.name()))
                .append("\"><table:table-column table:style-name=\"wide\" table:number-columns-repeated=\"")
                .append(Math.max(1, sheet.columns().size()))
                .append("\"/><table:table-header-rows><table:table-row>");
        sheet.columns()
                .forEach(name ->
                        text(out, " table:style-name=\"head\"", Cell.of(name).text()));
        out.append("</table:table-row></table:table-header-rows>");
        for (List<Cell> row : sheet.rows()) {
            out.append("<table:table-row>");
            row.forEach(cell -> cell(out, cell));
            out.append("</table:table-row>");
        }
        out.append("</table:table>");
    }

    private static void cell(StringBuilder out, Cell cell) {
        switch (cell.kind()) {
            case TEXT -> text(out, "", cell.text());
            case NUMBER ->
                out.append("<table:table-cell office:value-type=\"float\" office:value=\"")
                        .append(cell.text())
                        .append("\"><text:p>")
                        .append(cell.text())
                        .append("</text:p></table:table-cell>");
            case DAY ->
                out.append("<table:table-cell table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"")
                        .append(cell.text())
                        .append("\"><text:p>")
                        .append(cell.text())
                        .append("</text:p></table:table-cell>");
        }
    }

    private static void text(StringBuilder out, String look, String text) {
        if (text.isEmpty()) {
            out.append("<table:table-cell/>");
            return;
        }
        out.append("<table:table-cell").append(look).append(" office:value-type=\"string\">");
        for (String line : text.split("\n", -1)) {
            out.append("<text:p>");
            // of spaces beside each other a spreadsheet would keep one, and none at the beginning
            for (int place = 0; place < line.length(); place++) {
                char letter = line.charAt(place);
                boolean alone = place > 0 && place < line.length() - 1 && line.charAt(place - 1) != ' ';
                out.append(
                        letter == '\t'
                                ? "<text:tab/>"
                                : letter == ' ' && !alone ? "<text:s/>" : Xml.escape(String.valueOf(letter)));
            }
            out.append("</text:p>");
        }
        out.append("</table:table-cell>");
    }
}
