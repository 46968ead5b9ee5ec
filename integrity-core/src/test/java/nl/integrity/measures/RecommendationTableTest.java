package nl.integrity.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.integrity.measures.RecommendationTable.Line;
import nl.integrity.shared.Typed;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;
import nl.integrity.sheets.SheetFormat;
import org.junit.jupiter.api.Test;

/** A list as a spreadsheet saves it, in Dutch and in English, and each line with what is wrong with it. */
class RecommendationTableTest {
    @Test
    void columns_are_found_by_name_in_any_order_and_in_either_language() {
        for (String table : new String[] {
            "paragraaf;aanbeveling\r\n4.1;Doe dit",
            "nr;Aanbeveling ;PARAGRAAF\n1;Doe dit;4.1",
            "recommendation,paragraph\n\"Doe dit\",4.1",
            "\uFEFFparagraaf;aanbeveling\n4.1;Doe dit"
        }) {
            String text = RecommendationTable.text(table.getBytes(StandardCharsets.UTF_8));
            assertThat(RecommendationTable.read(text, Set.of())).containsExactly(new Line(2, "4.1", "Doe dit", null));
        }
    }

    @Test
    void a_line_is_called_by_its_number_in_the_file_also_after_one_that_is_broken_in_two() {
        String table =
                "paragraaf;aanbeveling\n1;\"Doe\ndit\"\n\n;Zonder\n3;\n1;Dubbel\n" + "x".repeat(41) + ";Lang\n9;Bekend";
        assertThat(RecommendationTable.read(table, Set.of("9")))
                .extracting(line -> line.number() + " " + line.fault())
                .containsExactly(
                        "2 null",
                        "5 measures.paragraph.missing",
                        "6 measures.text.missing",
                        "7 measures.line.twice",
                        "8 measures.line.paragraph",
                        "9 measures.line.twice");
    }

    @Test
    void a_spreadsheet_is_read_as_text_is_with_the_numbers_of_its_rows_and_the_lines_in_its_cells() {
        Sheet sheet = new Sheet(
                "Lijst",
                List.of("Paragraaf", "Aanbeveling"),
                List.of(
                        List.of(Cell.of("4.1"), Cell.of("Doe dit.\nEn dat.")),
                        List.of(),
                        List.of(Cell.of("4.1"), Cell.of("Nog eens."))));
        for (SheetFormat format : List.of(SheetFormat.ODS, SheetFormat.XLSX)) {
            String text = RecommendationTable.text(format.write(List.of(sheet)));
            assertThat(RecommendationTable.read(text, Set.of()))
                    .containsExactly(
                            new Line(2, "4.1", "Doe dit.\nEn dat.", null),
                            new Line(4, "4.1", "Nog eens.", "measures.line.twice"));
        }
    }

    @Test
    void what_is_no_such_table_is_told_apart() {
        assertThatThrownBy(() -> RecommendationTable.text(new byte[] {'a', (byte) 0xE9, 'b'}))
                .hasMessage("measures.file.encoding");
        assertThatThrownBy(() -> RecommendationTable.text(new byte[RecommendationTable.MOST_BYTES + 1]))
                .hasMessage("measures.file.large");
        assertThatThrownBy(() -> RecommendationTable.read("naam;tekst\n1;2", Set.of()))
                .hasMessage("measures.file.columns");
        assertThatThrownBy(() -> RecommendationTable.read("", Set.of())).hasMessage("measures.file.columns");
        assertThatThrownBy(() -> RecommendationTable.read("paragraaf;aanbeveling\n", Set.of()))
                .hasMessage("measures.file.empty");
        assertThatThrownBy(() -> RecommendationTable.read("paragraaf;aanbeveling\n1;\"open", Set.of()))
                .hasMessage("measures.file.noTable");
        String many = IntStream.rangeClosed(0, RecommendationTable.MOST_LINES)
                .mapToObj(each -> each + ";x")
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> RecommendationTable.read("paragraaf;aanbeveling\n" + many, Set.of()))
                .hasMessage("measures.file.long");
    }

    @Property(tries = 300)
    void whatever_is_quoted_comes_back_as_it_was_but_for_what_nobody_sees(@ForAll("texts") String text) {
        String table = "paragraaf;aanbeveling\n1;\"" + text.replace("\"", "\"\"") + "\"";
        String tidy = Typed.tidy(text);
        assertThat(RecommendationTable.read(table, Set.of())).singleElement().satisfies(line -> assertThat(line.text())
                .isEqualTo(tidy));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab;,\"\n é€\u200B'=@").ofMaxLength(30);
    }
}
