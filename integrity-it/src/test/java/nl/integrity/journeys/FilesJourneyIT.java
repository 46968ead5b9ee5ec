package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files, from a reporter to the desk and back. */
@Journey
class FilesJourneyIT {
    @ParameterizedTest
    @EnumSource
    void without_scripts_files_go_to_the_desk_and_one_comes_back(Language language, Visitors visitors)
            throws IOException {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        Receipt receipt = visitors.withoutBrowser(language).files("See the enclosed.", unit(language));
        reporter.opens(receipt);
        visitor.press("go-files");
        visitor.reads(language.say("files", "upload.warning"));

        visitor.press("upload-send");
        reporter.isToldAbout("file", language.say("faults", "file.missing"));
        visitor.the("file").setInputFiles(new FilePayload[] {file("brief één.txt", "Alles."), file("b.txt", "Meer.")});
        visitor.press("upload-send");
        visitor.reads("brief één.txt", "b.txt");
        assertThat(visitor.page().locator(".success")).isVisible();
        assertThat(text(download(
                        visitor, visitor.page().locator("ul.files button").first(), "brief één.txt")))
                .isEqualTo("Alles.");
        visitor.press("return");
        visitor.reads("brief één.txt");

        Visitor secretary = visitors.withoutScripts(language.other());
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.reads("brief één.txt");
        secretary.press("go-files");
        secretary.reads(language.other().say("files", "file.scan.NOT_SCANNED"));
        assertThat(text(download(
                        secretary,
                        secretary.page().locator("button[value='ORIGINAL']").first(),
                        "brief één.txt")))
                .isEqualTo("Alles.");
        secretary.press("upload-send");
        assertThat(secretary.the("file-error")).isVisible();
        secretary.the("file").setInputFiles(file("antwoord.txt", "Dank u."));
        secretary.press("upload-send");
        secretary.reads("antwoord.txt");

        reporter.opens(receipt);
        visitor.press("go-files");
        visitor.reads("antwoord.txt");
        assertThat(text(download(
                        visitor, visitor.page().locator("ul.files button").last(), "antwoord.txt")))
                .isEqualTo("Dank u.");
    }

    @ParameterizedTest
    @EnumSource
    void with_scripts_a_bar_shows_how_far_a_large_file_is_and_it_can_be_stopped(Language language, Visitors visitors)
            throws IOException {
        Visitor visitor = visitors.withScripts(language);
        new Reporter(visitor).opens(visitors.withoutBrowser(language).files("A film.", unit(language)));
        visitor.press("go-files");
        byte[] large = new byte[40 << 20];
        new Random(1).nextBytes(large);
        visitor.the("file").setInputFiles(new FilePayload("film.bin", "application/octet-stream", large));
        // held up on its way, so that it can be seen
        visitor.page().route("**/follow-upload*", route -> {});
        visitor.the("upload-send").press("Enter");
        assertThat(visitor.the("going")).isVisible();
        visitor.examine(200);
        visitor.the("stop").press("Enter");
        assertThat(visitor.the("going-words")).hasText(language.say("files", "upload.stopped"));
        visitor.page().unroute("**/follow-upload*");

        visitor.the("upload-send").press("Enter");
        assertThat(visitor.page().locator(".success")).isFocused();
        visitor.examine(200);
        visitor.reads("film.bin");
        visitor.readsNot(language.say("files", "files.none"));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Download download(Visitor visitor, Locator button, String name) {
        Download download = visitor.page().waitForDownload(button::click);
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return download;
    }

    private static String text(Download download) throws IOException {
        return Files.readString(download.path());
    }

    private static String unit(Language language) {
        return language == Language.NL ? "Dienst Justis" : "Screening authority Justis";
    }
}
