package nl.integrity.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The running product and the browser in front of it: set up once, for all journeys. */
final class Stage implements AutoCloseable {
    private final Stack stack;
    private final Playwright playwright;
    private final Browser browser;
    private final Set<String> seen = new HashSet<>();

    private Stage(Stack stack, Playwright playwright, Browser browser) {
        this.stack = stack;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Stage open() throws IOException, InterruptedException {
        // the browser first: when it is missing, nobody should wait for the rest
        Optional<Path> installed = installed();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        boolean complete = false;
        try {
            Files.createDirectories(Stack.screens());
            Browser browser = playwright.chromium().launch(options(installed));
            Stage stage = new Stage(Stack.start(), playwright, browser);
            complete = true;
            return stage;
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

    /** The browser that was pointed out, else the system's; when there is none, Playwright brings its own. */
    private static Optional<Path> installed() {
        return Stream.of(Optional.ofNullable(System.getenv("INTEGRITY_CHROMIUM")), Optional.of("/usr/bin/chromium"))
                .flatMap(Optional::stream)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The pages that were examined already. */
    Set<String> seen() {
        return seen;
    }

    Stack stack() {
        return stack;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        try (stack;
                playwright) {
            browser.close();
        }
    }
}
