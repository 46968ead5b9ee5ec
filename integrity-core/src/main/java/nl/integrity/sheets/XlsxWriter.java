package nl.integrity.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes tables as an Office Open XML workbook. Text stands in it as text: no cell has a formula. */
final class XlsxWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** By number: as it is, a head, a day, and text that stays text when somebody edits it. */
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
            + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" quotePrefix=\"1\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private XlsxWriter() {}

    static byte[] write(List<Sheet> sheets) {
        try {
            Zipped.Packing file = new Zipped.Packing()
                    .add("[Content_Types].xml", types(sheets.size()))
                    .add(
                            "_rels/.rels",
                            HEAD + "<Relationships xmlns=\"" + PACKAGE
                                    + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                    .add("xl/workbook.xml", workbook(sheets))
                    .add("xl/_rels/workbook.xml.rels", parts(sheets.size()))
                    .add("xl/styles.xml", STYLES);
            for (int each = 0; each < sheets.size(); each++) {
                file.add("xl/worksheets/sheet" + (each + 1) + ".xml", sheet(sheets.get(each)));
            }
            return file.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharSequence types(int sheets) {
        String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder out = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + office + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + office + "styles+xml\"/>");
        for (int each = 1; each <= sheets; each++) {
            out.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(each)
                    .append(".xml\" ContentType=\"")
                    .append(office)
                    .append("worksheet+xml\"/>");
        }
        return out.append("</Types>");
    }

    private static CharSequence workbook(List<Sheet> sheets) {
        StringBuilder out =
                new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int each = 1; each <= sheets.size(); each++) {
            out.append("<sheet name=\"")
                    .append(Xml.escape(sheets.get(each - 1).name()))
                    .append("\" sheetId=\"")
                    .append(each)
                    .append("\" r:id=\"rId")
                    .append(each)
                    .append("\"/>");
        }
        return out.append("</sheets></workbook>");
    }

    private static CharSequence parts(int sheets) {
        StringBuilder out = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int each = 1; each <= sheets; each++) {
            out.append("<Relationship Id=\"rId" + each + "\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet" + each + ".xml\"/>");
        }
        return out.append("<Relationship Id=\"rId" + (sheets + 1) + "\" Type=\"" + OFFICE
                + "/styles\" Target=\"styles.xml\"/></Relationships>");
    }

    private static CharSequence sheet(Sheet sheet) {
        StringBuilder out = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN
                + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\""
                + Math.max(1, sheet.columns().size()) + "\" width=\"24\" customWidth=\"1\"/></cols><sheetData>");
        out.append("<row r=\"1\">");
        for (int column = 0; column < sheet.columns().size(); column++) {
            text(
                    out,
                    Gathered.name(column, 1),
                    1,
                    Cell.of(sheet.columns().get(column)).text());
        }
        out.append("</row>");
        for (int row = 0; row < sheet.rows().size(); row++) {
            out.append("<row r=\"").append(row + 2).append("\">");
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(out, Gathered.name(column, row + 2), cells.get(column));
            }
            out.append("</row>");
        }
        return out.append("</sheetData></worksheet>");
    }

    private static void cell(StringBuilder out, String place, Cell cell) {
        switch (cell.kind()) {
            case TEXT -> text(out, place, CsvWriter.plain(cell.text()).equals(cell.text()) ? 0 : 3, cell.text());
            case NUMBER -> value(out, place, 0, cell.text());
            case DAY ->
                value(
                        out,
                        place,
                        2,
                        String.valueOf(
                                ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(cell.text()))));
        }
    }

    private static void value(StringBuilder out, String place, int style, String value) {
        out.append("<c r=\"")
                .append(place)
                .append("\" s=\"")
                .append(style)
                .append("\"><v>")
                .append(value)
                .append("</v></c>");
    }

    private static void text(StringBuilder out, String place, int style, String text) {
        if (!text.isEmpty()) {
            out.append("<c r=\"")
                    .append(place)
                    .append("\" s=\"")
                    .append(style)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    // what looks like a letter in that notation would be read as one
                    .append(Xml.escape(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_")))
                    .append("</t></is></c>");
        }
    }
}
