package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A paper is what archives ask for, and says what it was given. */
class PaperTest {
    private final byte[] pdf = new Paper(Locale.forLanguageTag("nl"), "Bewijs van melding", "Integriteitscommissie")
            .paragraph("Wat is gemeld, staat hier niet: <b>niets</b> & niemand.")
            .fact("Nummer", "2026-0042")
            .fact("Ontvangen", "5 november 2026")
            .paragraph("Getekend in ’s-Gravenhage.")
            .pdf();

    @BeforeAll
    static void readTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void an_archive_takes_it_as_pdf_a_2a() throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void it_says_what_it_was_given_and_takes_nothing_for_markup() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Bewijs van melding",
                            "<b>niets</b> & niemand",
                            "2026-0042",
                            "5 november 2026",
                            "’s-Gravenhage");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }
}
