package nl.integrity.web.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.integrity.cases.Allegation;
import nl.integrity.cases.CaseStage;
import nl.integrity.committees.Committee;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeId;
import nl.integrity.deliberation.AdviceState;
import nl.integrity.deliberation.Finding;
import nl.integrity.deliberation.Judgement;
import nl.integrity.deliberation.Judgement.Found;
import nl.integrity.deliberation.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The opinion on paper: everything that was found, in real text, and nobody's name. */
class AdvicePaperTest {
    private static final String DECIDER = "Willem van Dijk";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void all_that_was_found_can_be_read_and_copied_from_it(String code) throws IOException {
        Locale language = Locale.forLanguageTag(code);
        ResourceBundle words = words(language);
        try (PDDocument document = Loader.loadPDF(paper(language, "Regel vier ogen.\nMeet het elke maand."))) {
            assertThat(text(document))
                    .contains(
                            words.getString("advice.title") + " 2026-0042",
                            code.equals("nl") ? "Integriteitscommissie" : "Integrity committee",
                            code.equals("nl") ? "5 november 2026" : "5 November 2026",
                            "1. Er is geld weg.",
                            words.getString("finding.ESTABLISHED"),
                            "2. Er is gezwegen.",
                            words.getString("finding.CANNOT_BE_ESTABLISHED"),
                            "Wij vinden dit.",
                            "Regel vier ogen.\nMeet het elke maand.",
                            words.getString("minority"),
                            "Het bewijs is te dun.");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(code);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(words.getString("advice.title") + " 2026-0042");
        }
    }

    @Test
    void nobody_is_named_in_it_neither_in_its_text_nor_behind_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(Locale.forLanguageTag("nl"), "Regel vier ogen."))) {
            String behind =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(text(document)).doesNotContain(DECIDER, "Geheime reden");
            assertThat(behind).doesNotContain(DECIDER, "dc:creator");
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "description", "Producer", "CreationDate");
            assertThat(document.getDocumentInformation().getCustomMetadataValue("description"))
                    .isEqualTo(document.getDocumentInformation().getTitle());
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Integrity");
        }
    }

    @Test
    void a_long_one_is_tagged_archived_and_has_its_fonts_in_it_on_every_page() throws Exception {
        byte[] pdf = paper(Locale.forLanguageTag("nl"), "Dit moet anders.\n".repeat(200));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(text(document)).contains("1 / " + document.getNumberOfPages());
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    private static byte[] paper(Locale language, String advice) {
        Judgement judgement = new Judgement(
                "Wij vinden dit.",
                List.of(
                        new Found(new Allegation(1, "Er is geld weg."), Finding.ESTABLISHED),
                        new Found(new Allegation(2, "Er is gezwegen."), Finding.CANNOT_BE_ESTABLISHED)),
                advice,
                null);
        AdviceState state = new AdviceState(
                "2026-0042",
                3,
                CaseStage.DECIDED,
                new Committee(
                        new CommitteeId(new UUID(0, 1)),
                        new CommitteeCode("IC"),
                        "Integriteitscommissie",
                        "Integrity committee",
                        null,
                        null,
                        null,
                        null),
                judgement,
                List.of("Het bewijs is te dun."),
                Instant.parse("2026-11-05T10:12:00Z"),
                DECIDER,
                Instant.parse("2026-11-06T10:12:00Z"),
                Response.DEVIATED,
                "Geheime reden",
                Instant.parse("2026-11-09T10:12:00Z"),
                false,
                false,
                false);
        ResourceBundle words = words(language);
        return AdvicePaper.of(state, language, words::getString).pdf();
    }

    private static ResourceBundle words(Locale language) {
        return Objects.requireNonNull(ResourceBundle.getBundle("nl.integrity.web.deliberation", language));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
