package nl.integrity.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser and the way to it, which serves one journey at a time. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private @Nullable Page twin;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium open() {
        Optional<Path> installed = installed();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        boolean complete = false;
        try {
            Chromium chromium = new Chromium(playwright, playwright.chromium().launch(options(installed)));
            complete = true;
            return chromium;
        } finally {
            if (!complete) {
                playwright.close();
            }
        }
    }

    private static BrowserType.LaunchOptions options(Optional<Path> installed) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        installed.ifPresent(options::setExecutablePath);
        return options;
    }

    /** The browser that was pointed out, else the system's, rather the one without windows; when there is none, Playwright brings its own. */
    private static Optional<Path> installed() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("INTEGRITY_CHROMIUM")),
                        Optional.of("/usr/bin/chromium-headless-shell"),
                        Optional.of("/usr/bin/chromium"))
                .flatMap(Optional::stream)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    /** Where what came to a browser without scripts is shown once more: one for all, for it takes nothing along from page to page. */
    Page twin() {
        Page page = twin;
        if (page == null) {
            page = Examination.prepare(browser.newContext(
                            new Browser.NewContextOptions().setViewportSize(Examination.WIDE, Examination.HEIGHT)))
                    .newPage();
            twin = page;
        }
        return page;
    }

    @Override
    public void close() {
        try (playwright) {
            browser.close();
        }
    }
}
