package nl.integrity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.integrity.sheets.SheetText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody takes along from a page, in each format that there is, opened again. */
final class Taken {
    private static final int MOST = 20_000;

    private final Map<String, String> texts;

    private Taken(Map<String, String> texts) {
        this.texts = texts;
    }

    /** From the page that the visitor has before them. */
    static Taken from(Visitor visitor, String file) {
        return from(visitor, file, "");
    }

    /** @param first what the ids of the buttons begin with */
    static Taken from(Visitor visitor, String file, String first) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String format : List.of("ods", "xlsx", "csv", "pdf")) {
            Download download = visitor.page().waitForDownload(() -> visitor.the(first + "download-" + format)
                    .click());
            assertThat(download.suggestedFilename()).isEqualTo(file + "." + format);
            texts.put(format, opened(format, bytes(download)));
            keep(download, visitor.language());
        }
        return new Taken(texts);
    }

    private static String opened(String format, byte[] file) {
        if (!format.equals("pdf")) {
            return SheetText.read(file, MOST).orElseThrow();
        }
        try (PDDocument paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever wants to look at it, beside the pictures of the pages. */
    private static void keep(Download download, Language language) {
        if (Boolean.getBoolean("integrity.screens")) {
            Path place = Stack.screens().resolve("taken-" + language.code() + "-" + download.suggestedFilename());
            download.saveAs(place);
        }
    }

    /** In every format. */
    Taken says(String... words) {
        texts.forEach((format, text) -> assertThat(plain(text)).as(format).contains(words));
        return this;
    }

    /** In one format, such as {@code csv}. */
    Taken saysIn(String format, String... words) {
        assertThat(texts.get(format)).contains(words);
        return this;
    }

    /** In no format. */
    Taken saysNot(String... words) {
        texts.forEach((format, text) -> assertThat(plain(text)).as(format).doesNotContain(words));
        return this;
    }

    /** On paper a line ends where the column does. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
