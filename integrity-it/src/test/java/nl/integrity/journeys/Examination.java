package nl.integrity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every page is held against: accessibility, narrow screens, one language, headers; and it is photographed. */
final class Examination {
    static final int WIDE = 1280;
    static final int HEIGHT = 900;
    private static final int NARROW = 320;

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AXE_ITSELF = axe();
    private static final String AXE =
            """
            async tags => (await axe.run(document, { runOnly: tags, resultTypes: ['violations'], selectors: false })).violations
              .map(found => found.id + ': ' + found.help + '\\n' + found.nodes.map(node => '  ' + node.html).join('\\n'))
            """;

    /** The words of a page, and not what people wrote or what is marked as another language. */
    private static final String WORDS =
            """
            () => {
              const copy = document.body.cloneNode(true);
              copy.querySelectorAll('[lang], .said, .account, textarea, input, script, .who b, .num, #identity').forEach(part => part.remove());
              const named = [...copy.querySelectorAll('[aria-label]')].map(part => part.getAttribute('aria-label'));
              return [document.title, copy.textContent, ...named].join(' ');
            }
            """;

    /** What tells one screen from another. */
    private static final String STATE =
            """
            () => [
              location.pathname.startsWith('/desk') ? 'desk' : 'public',
              document.title.replace(/ – .*/, ''),
              ...[...document.querySelectorAll('main h1 + .badge, .step + h1')].map(part => part.textContent),
              ...['.errors', '.success', '#identity', 'dialog[open]', 'ol.thread'].filter(part => document.querySelector(part)),
            ].join(' ')
            """;

    /** A page as it stands, without what is different each time: what nobody sees, and numbers. */
    private static final String APPEARANCE =
            """
            () => {
              const copy = document.documentElement.cloneNode(true);
              copy.querySelectorAll('input[type=hidden]').forEach(field => field.removeAttribute('value'));
              copy.querySelectorAll('script').forEach(script => script.textContent = '');
              for (const address of ['href', 'action']) {
                copy.querySelectorAll('[' + address + ']').forEach(part => part.setAttribute(address, part.getAttribute(address).replace(/[?].*/, '')));
              }
              return copy.outerHTML;
            }
            """;

    private final Set<String> seen;
    private final Set<String> photographed;
    private final Language language;
    private final @Nullable Page twin;

    /**
     * In a browser that runs no scripts, there is no axe either: the very answer of the server is shown once more in one that does.
     * Public pages have no scripts of their own, so what axe then sees is what the reporter has.
     *
     * @param twin where to show it once more; {@code null} to examine pages as they stand
     */
    Examination(Stage stage, Language language, @Nullable Page twin) {
        this.seen = stage.seen();
        this.photographed = stage.photographed();
        this.language = language;
        this.twin = twin;
    }

    /** So that axe is in every page. */
    static BrowserContext prepare(BrowserContext context) {
        context.addInitScript(AXE_ITSELF);
        return context;
    }

    void of(Page page, Response document) {
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of " + page.url())
                .isEqualTo(language.code());
        String words = (String) page.evaluate(WORDS);
        assertThat(words).as("texts that could not be found on " + page.url()).doesNotContain("???");
        assertThat(language.other().wordsIn(words))
                .as("words of the other language on " + page.url())
                .isEmpty();
        String appearance = page.evaluate(APPEARANCE).toString().replaceAll("\\d", "0");
        if (!seen.contains(appearance)) {
            accessibility(twin == null ? page : twin(document));
            narrow(page);
            // the very same page once more has nothing else to show
            seen.add(appearance);
        }
    }

    /** Of pages of our own only: what their headers allow. */
    static void headers(Map<String, String> headers) {
        assertThat(headers)
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(headers.get("content-security-policy"))
                .startsWith("default-src 'none'; ")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "data:");
    }

    private void accessibility(Page page) {
        assertThat((List<?>) page.evaluate(AXE, WCAG_22_AA))
                .as("what axe has against " + page.url())
                .isEmpty();
    }

    private Page twin(Response document) {
        Page page = Objects.requireNonNull(twin);
        FulfillOptions same = new FulfillOptions()
                .setStatus(document.status())
                .setHeaders(document.headers())
                .setBodyBytes(document.body());
        page.route(document.url(), route -> route.fulfill(same));
        page.navigate(document.url());
        page.unroute(document.url());
        return page;
    }

    private void narrow(Page page) {
        Path wide = screen(page, WIDE);
        boolean first = Boolean.getBoolean("integrity.screens") && photographed.add(wide.toString());
        if (first) {
            photograph(page, wide);
        }
        page.setViewportSize(NARROW, HEIGHT);
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + page.url() + " on a narrow screen")
                .isLessThanOrEqualTo(NARROW);
        if (first) {
            photograph(page, screen(page, NARROW));
        }
        page.setViewportSize(WIDE, HEIGHT);
    }

    private Path screen(Page page, int width) {
        String name = page.evaluate(STATE).toString().replaceAll("[\\d]+", "").replaceAll("[^\\p{Alnum}]+", "-");
        String file = name.toLowerCase(Locale.ROOT).replaceAll("^-|-$", "");
        return Stack.screens()
                .resolve(
                        language.code() + "-" + file.substring(0, Math.min(100, file.length())) + "-" + width + ".png");
    }

    static void photograph(Page page, Path file) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(file));
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(
                com.deque.html.axecore.playwright.AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
