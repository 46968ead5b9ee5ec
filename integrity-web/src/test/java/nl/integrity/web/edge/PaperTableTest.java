package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.integrity.sheets.Cell;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A board on paper can be read on every page, and its picture tells what its words do. */
class PaperTableTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int ROWS = 90;
    private static final int RED = 0xA11D21;

    private final Board.Table list = new Board.Table(
            "Regel voor regel",
            List.of("Nummer", "Aanbeveling", "Dag", "Aantal"),
            IntStream.rangeClosed(1, ROWS)
                    .mapToObj(row -> List.of(
                            Cell.of("R-" + row),
                            Cell.of(row == 7 ? "x".repeat(300) : "Laat twee mensen tekenen.\nAltijd."),
                            Cell.of(LocalDate.of(2026, 11, 29)),
                            row == 8 ? Cell.cents(125_050) : Cell.of(1000L + row)))
                    .toList(),
            Picture.NONE);

    private final Board.Table bars = new Board.Table(
            "Per onderdeel",
            List.of("Onderdeel", "Open", "Toegestaan"),
            List.of(List.of(Cell.of("IND"), Cell.of(3), Cell.of(1)), List.of(Cell.of("NFI"), Cell.of(0), Cell.of(2))),
            Picture.bars(
                    List.of(new Picture.Part("late", "open"), new Picture.Part("calm", "toegestaan")),
                    List.of(List.of(3, 1), List.of(0, 2))));

    private final byte[] pdf = board(list, bars);

    @BeforeAll
    static void readTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static byte[] board(Board.Table... tables) {
        return new Board("bord", "Een bord", List.of("Zo staat het."), List.of(tables))
                .pdf(DUTCH, "Ministerie", "Gemaakt op 29 november 2026");
    }

    @Test
    void an_archive_takes_it_as_pdf_a_2a() throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    @Test
    void what_stands_above_the_columns_stands_there_on_every_page_and_each_page_has_a_number() throws Exception {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            int pages = paper.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 2; page <= pages; page++) {
                assertThat(text(paper, page)).contains("Nummer", "Aanbeveling", page + " / " + pages);
            }
        }
    }

    @Test
    void every_cell_is_there_once_as_people_write_it_and_what_shows_how_it_stands_comes_first() throws Exception {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(paper);
            IntStream.rangeClosed(1, ROWS).forEach(row -> assertThat(all).containsOnlyOnce("R-" + row + " "));
            assertThat(all).contains("29 november 2026", "1.090", "1.250,50", "Zo staat het.");
            assertThat(text(paper, 1)).contains("Per onderdeel", "toegestaan");
            assertThat(all.indexOf("Per onderdeel")).isLessThan(all.indexOf("Regel voor regel"));
        }
    }

    @Test
    void a_word_that_is_wider_than_its_column_goes_on_below_and_nothing_runs_off_the_page() throws Exception {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            float width = paper.getPage(0).getMediaBox().getWidth();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition at) {
                    assertThat(at.getXDirAdj() + at.getWidthDirAdj()).isLessThan(width - 40);
                    super.processTextPosition(at);
                }
            }.getText(paper);
        }
    }

    @Test
    void a_bar_is_as_long_as_its_number() throws Exception {
        try (PDDocument paper = Loader.loadPDF(board(bars))) {
            var page = new PDFRenderer(paper).renderImageWithDPI(0, 72);
            long widest = IntStream.range(0, page.getHeight())
                    .mapToLong(y -> IntStream.range(0, page.getWidth())
                            .filter(x -> (page.getRGB(x, y) & 0xFFFFFF) == RED)
                            .count())
                    .max()
                    .orElse(0);
            // three of the four that the longest bar has, of 60 millimetres
            assertThat(widest / 72.0 * 25.4).isBetween(43.0, 47.0);
        }
    }

    @Test
    void a_table_without_rows_is_not_there() throws Exception {
        try (PDDocument paper =
                Loader.loadPDF(board(new Board.Table("Leeg", List.of("Nummer"), List.of(), Picture.NONE)))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Een bord")
                    .doesNotContain("Leeg");
        }
    }

    private static String text(PDDocument paper, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }
}
