package nl.integrity.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.shared.BrokenRule;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;
import nl.integrity.sheets.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingFileTest {
    private static final UUID IND = new UUID(1, 1);
    private static final UUID DECIDE = new UUID(2, 1);
    private static final UUID REVIEW = new UUID(2, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personeelsnummer;naam;onderdeel;taak\nP1;De Boer;IND;TOETSEN\n",
                "\uFEFFNummer;Naam;Eenheid;Rol\r\nP1;De Boer;IND;TOETSEN\r\n",
                "Personnel number,name,unit,duty\nP1,De Boer,ind,toetsen",
                "name;extra;duty;unit;account\n\"De Boer\";x;TOETSEN;IND; P1 \n\n",
                "naam;taak;\"onderdeel\";persoon\nDe\u200B Boer;TOETSEN;IND;P1\n"
            })
    void columns_are_found_by_their_names_in_dutch_and_english(String file) {
        HoldingFile.Content content = read(file);
        assertThat(content.faults()).isEmpty();
        assertThat(content.lines()).containsExactly(new HoldingFile.Line("P1", "De Boer", IND, REVIEW));
    }

    @Test
    void of_each_line_is_told_what_is_wrong_with_it() {
        HoldingFile.Content content = read("nummer;naam;onderdeel;taak\n"
                + "P1;De Boer;IND;BESLISSEN\n"
                + "P1;de  boer;IND;TOETSEN\n"
                + "P1;Jansen;IND;TOETSEN\n"
                + ";Jansen;IND;TOETSEN\n"
                + "P2;;IND;TOETSEN\n"
                + "P3;A;XX;TOETSEN\n"
                + "P3;A;IND;" + "y".repeat(50) + "\n"
                + "P3;A;IND\n"
                + "P3;A;IND;TOETSEN;meer\n"
                + "\"P4\";\"A\nB\";IND;TOETSEN\n"
                + "P1;De Boer;IND;BESLISSEN\n"
                + "x".repeat(65) + ";A;IND;TOETSEN\n"
                + "P5;" + "x".repeat(201) + ";IND;TOETSEN");
        assertThat(content.faults())
                .extracting(fault -> fault.line() + " " + fault.kind() + " " + fault.found())
                .containsExactly(
                        "4 NAME_DIFFERS Jansen",
                        "5 PERSON_MISSING ",
                        "6 NAME_MISSING ",
                        "7 UNIT_UNKNOWN XX",
                        "8 DUTY_UNKNOWN " + "y".repeat(40) + "…",
                        "9 CELLS 3",
                        "10 CELLS 5",
                        "14 PERSON_LONG ",
                        "15 NAME_LONG ");
        assertThat(content.faulty()).isEqualTo(9);
        assertThat(content.doubles()).isEqualTo(1);
        assertThat(content.lines())
                .containsExactly(
                        new HoldingFile.Line("P1", "De Boer", IND, DECIDE),
                        new HoldingFile.Line("P1", "De Boer", IND, REVIEW),
                        new HoldingFile.Line("P4", "A B", IND, REVIEW));
    }

    @Test
    void of_very_many_wrong_lines_the_first_are_told_and_all_are_counted() {
        HoldingFile.Content content = read("nummer;naam;onderdeel;taak\n" + "P1;A;XX;TOETSEN\n".repeat(500));
        assertThat(content.faults()).hasSize(HoldingFile.FAULTS_TOLD);
        assertThat(content.faulty()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "P1;A;IND;TOETSEN\n",
                "nummer;naam;onderdeel\n",
                "nummer;naam;onderdeel;taak;rol\n",
                "nummer|naam|onderdeel|taak\n"
            })
    void the_first_line_names_each_column_once(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(BrokenRule.class).hasMessage("duties.file.header");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void a_spreadsheet_is_read_as_text_is_and_its_rows_are_counted_alike(SheetFormat format) {
        Sheet sheet = new Sheet(
                "Lijst",
                List.of("nummer", "naam", "onderdeel", "taak"),
                List.of(
                        Stream.of("P1", "Zoë", "IND", "TOETSEN").map(Cell::of).toList(),
                        List.of(),
                        Stream.of("P1", "Zoë", "IND", "NIETS").map(Cell::of).toList()));
        HoldingFile.Content content = read(format.write(List.of(sheet)));
        assertThat(content.lines()).extracting(HoldingFile.Line::name).containsExactly("Zoë");
        assertThat(content.faults()).containsExactly(new LineFault(4, LineFault.Kind.DUTY_UNKNOWN, "NIETS"));
    }

    @Test
    void a_file_that_is_no_text_in_utf_8_is_refused_and_says_so() {
        String file = "nummer;naam;onderdeel;taak\nP1;Zoë;IND;TOETSEN\n";
        for (Charset other : new Charset[] {Charset.forName("windows-1252"), StandardCharsets.UTF_16LE}) {
            assertThatThrownBy(() -> read(file.getBytes(other))).hasMessage("duties.file.encoding");
        }
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0})).hasMessage("sheet.file.broken");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told_with_its_line() {
        assertThatThrownBy(() -> read("nummer;naam;onderdeel;taak\nP1;A;IND;TOETSEN\nP2;\"A;IND;TOETSEN\n"))
                .isInstanceOfSatisfying(BrokenRule.class, rule -> {
                    assertThat(rule.messageKey()).isEqualTo("duties.file.broken");
                    assertThat(rule.facts()).hasSize(1);
                });
    }

    @Test
    void what_is_too_large_or_too_long_is_refused() {
        assertThatThrownBy(() -> read(new byte[HoldingFile.LARGEST + 1])).hasMessage("duties.file.large");
        assertThatThrownBy(() -> read("nummer;naam;onderdeel;taak\n" + "P1;A;IND;TOETSEN\n".repeat(300_001)))
                .hasMessage("duties.file.long");
    }

    private static HoldingFile.Content read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static HoldingFile.Content read(byte[] file) {
        return HoldingFile.read(
                new ByteArrayInputStream(file), Map.of("IND", IND), Map.of("BESLISSEN", DECIDE, "TOETSEN", REVIEW));
    }
}
