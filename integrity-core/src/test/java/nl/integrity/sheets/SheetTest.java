package nl.integrity.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back the same, by us and by others; and nothing that somebody sends does any harm. */
class SheetTest {
    private static final int MOST = 1_000;

    @Property(tries = 300)
    void what_is_written_is_read_back_the_same(@ForAll("rows") List<List<String>> rows) throws IOException {
        for (SheetFormat format : List.of(SheetFormat.ODS, SheetFormat.XLSX)) {
            Sheet sheet = new Sheet(
                    "Blad",
                    List.of("een", "twee", "drie"),
                    rows.stream()
                            .map(row -> row.stream().map(Cell::of).toList())
                            .toList());
            List<List<String>> back = read(format.write(List.of(sheet)));
            List<List<String>> expected = new ArrayList<>();
            expected.add(sheet.columns());
            sheet.rows().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.text().isBlank() ? "" : cell.text())
                            .toList())
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .forEach(expected::add);
            assertThat(back).as(format.name()).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.strings()
                .withChars("ab;\"',=+-@<>&_x0041 \n\té€\u0001\uFFFE")
                .ofMaxLength(24)
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(5);
    }

    @Test
    void others_read_what_we_write_and_work_nothing_out() throws IOException {
        Sheet sheet = new Sheet(
                "Maatregelen: alle/*?",
                List.of("Tekst", "Getal", "Dag"),
                List.of(List.of(
                        Cell.of("=HYPERLINK(\"http://x\";\"=1+1\")"), Cell.of(42), Cell.of(LocalDate.of(2026, 2, 4)))));
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(SheetFormat.XLSX.write(List.of(sheet, sheet))))) {
            var cells = book.getFirstSheet().read().get(1);
            assertThat(cells.getCell(0).getFormula()).isNull();
            assertThat(cells.getCellText(0)).startsWith("=HYPERLINK(\"http://x\"");
            assertThat(cells.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("42");
            assertThat(cells.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 4));
        }
        var ods = new SpreadSheet(new ByteArrayInputStream(SheetFormat.ODS.write(List.of(sheet))))
                .getSheet(0)
                .getDataRange();
        assertThat(ods.getFormulas()[1][0]).isNull();
        assertThat(ods.getValues()[1][0]).isEqualTo("=HYPERLINK(\"http://x\";\"=1+1\")");
        assertThat(((Number) ods.getValues()[1][1]).intValue()).isEqualTo(42);
        assertThat(ods.getValues()[1][2]).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(new String(SheetFormat.CSV.write(List.of(sheet)), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTekst;Getal;Dag\r\n\"'=HYPERLINK(\"\"http://x\"\";\"\"=1+1\"\")\";42;2026-02-04\r\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void numbers_and_days_come_in_as_they_were_typed_and_empty_rows_are_counted(SheetFormat format) throws Exception {
        byte[] file = others(format);
        assertThat(SheetText.read(file, MOST).orElseThrow().lines())
                .containsExactly(
                        "\"paragraaf\";\"aanbeveling\"", "\"4.1\";\"Doe dit.\u2028En dat.\"", "", "\"2026-02-04\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "＝1"})
    void what_would_be_worked_out_is_text(String text) {
        assertThat(CsvWriter.plain(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "De Boer", "P1", "A=B"})
    void other_text_stays_as_it_is(String text) {
        assertThat(CsvWriter.plain(text)).isEqualTo(text);
    }

    private static byte[] others(SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == SheetFormat.XLSX) {
            Workbook book = new Workbook(out, "Integrity", "1.0");
            var sheet = book.newWorksheet("Een");
            sheet.value(0, 0, "paragraaf");
            sheet.value(0, 1, "aanbeveling");
            sheet.value(1, 0, 4.1);
            sheet.value(1, 1, "Doe dit.\nEn dat.");
            sheet.value(3, 0, LocalDate.of(2026, 2, 4));
            sheet.style(3, 0).format("dd-mm-yyyy").set();
            book.newWorksheet("Twee").value(0, 0, "niet");
            book.finish();
        } else {
            SpreadSheet book = new SpreadSheet();
            var sheet = new com.github.miachm.sods.Sheet("Een", 5, 4);
            sheet.getRange(0, 0).setValue("paragraaf");
            sheet.getRange(0, 1).setValue("aanbeveling");
            sheet.getRange(1, 0).setValue(4.1);
            sheet.getRange(1, 1).setValue("Doe dit.\nEn dat.");
            sheet.getRange(3, 0).setValue(LocalDate.of(2026, 2, 4));
            book.appendSheet(sheet);
            book.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_formula_is_not_worked_out_but_named() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        Workbook book = new Workbook(xlsx, "Integrity", "1.0");
        var first = book.newWorksheet("Een");
        first.value(0, 0, "paragraaf");
        first.formula(2, 27, "SUM(A1:A2)");
        book.finish();
        refused(xlsx.toByteArray(), "sheet.file.formula");
        ByteArrayOutputStream ods = new ByteArrayOutputStream();
        SpreadSheet other = new SpreadSheet();
        var sheet = new com.github.miachm.sods.Sheet("Een", 2, 2);
        sheet.getRange(1, 1).setFormula("of:=SUM([.A1:.A2])");
        other.appendSheet(sheet);
        other.save(ods);
        refused(ods.toByteArray(), "sheet.file.formula");
        assertThat(Gathered.name(27, 3)).isEqualTo("AB3");
        assertThat(Gathered.name(701, 1)).isEqualTo("ZZ1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><office:document-content xmlns:office='o'><table><table-row><table-cell><p>&e;</p></table-cell></table-row></table></office:document-content>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]><spreadsheet><table><table-row><table-cell><p>&b;</p></table-cell></table-row></table></spreadsheet>",
                "<spreadsheet><table><table-row><table-cell>",
                "no xml",
                "<spreadsheet><table><table-row number-rows-repeated='999999999999'><table-cell><p>x</p></table-cell></table-row></table></spreadsheet>",
                "<spreadsheet><table><table-row number-rows-repeated='-1'><table-cell><p>x</p></table-cell></table-row></table></spreadsheet>"
            })
    void what_is_no_spreadsheet_though_it_says_so_is_refused(String content) throws IOException {
        refused(zip("content.xml", content), "sheet.file.broken");
    }

    @Test
    void nothing_is_taken_in_without_a_limit() throws IOException {
        String cell =
                "<spreadsheet><table><table-row%s><table-cell%s><p>x</p></table-cell></table-row></table></spreadsheet>";
        refused(zip("content.xml", cell.formatted(" number-rows-repeated='1000000'", "")), "sheet.file.long");
        refused(zip("content.xml", cell.formatted("", " number-columns-repeated='16384'")), "sheet.file.wide");
        refused(xlsx("<row r='1'><c r='XFD1' t='str'><v>x</v></c></row>"), "sheet.file.wide");
        refused(xlsx("<row r='1'><c r='ZZZZZZ1' t='str'><v>x</v></c></row>"), "sheet.file.broken");
        refused(xlsx("<row r='999999999'><c t='str'><v>x</v></c></row>"), "sheet.file.broken");
        refused(
                xlsx("<row r='2'><c t='str'><v>x</v></c></row><row r='1'><c t='str'><v>x</v></c></row>"),
                "sheet.file.broken");
        refused(xlsx("<row r='1'><c t='s'><v>7</v></c></row>"), "sheet.file.broken");
        refused(xlsx("<row r='1'><c t='str'><v>" + "x".repeat(40_000) + "</v></c></row>"), "sheet.file.text");
        refused(xlsx("<row r='1'><c t='str'><v>" + "x".repeat(2 << 20) + "</v></c></row>"), "sheet.file.text");
        assertThat(SheetText.read(xlsx("<row r='1'><c><v>1E+999999999</v></c></row>"), MOST))
                .hasValue("\"1E+999999999\"");
        refused(bomb(), "sheet.file.bomb");
        refused(zip("word/document.xml", "<x/>"), "sheet.file.kind");
        refused(
                zip("content.xml", "<office:document-content xmlns:office='o'><text/></office:document-content>"),
                "sheet.file.kind");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "sheet.file.broken");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "sheet.file.old");
        assertThat(SheetText.read("a;b\n1;2".getBytes(StandardCharsets.UTF_8), MOST))
                .hasValue("a;b\n1;2");
        assertThat(SheetText.read("a;b\n1;2".getBytes(StandardCharsets.UTF_16), MOST))
                .isEmpty();
    }

    /** Of a quarter of a megabyte, and more than a thousand times as large. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Pictures/1.png"));
            byte[] nothing = new byte[1 << 20];
            for (int each = 0; each <= 256; each++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(String rows) throws IOException {
        return zip(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet r:id='a'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Target='/xl/1.xml'/></Relationships>",
                "xl/1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int each = 0; each < parts.length; each += 2) {
                zip.putNextEntry(new ZipEntry(parts[each]));
                zip.write(parts[each + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void refused(byte[] file, String fault) {
        assertThatThrownBy(() -> SheetText.read(file, MOST)).hasMessage(fault);
    }

    private static List<List<String>> read(byte[] file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(SheetText.read(file, MOST).orElseThrow()),
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(';')
                        .setIgnoreEmptyLines(true)
                        .get())) {
            return parser.stream()
                    .map(line -> line.stream().map(SheetText::cell).toList())
                    .toList();
        }
    }
}
