package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a tab of a browser. Every page that it loads is examined; one that was not is found out at the end. */
final class Visitor {
    private final BrowserContext context;
    private final Watch watch;
    private final Examination examination;
    private final Language language;
    private final URI application;
    private final Page page;
    private @Nullable Response document;
    private int loaded;
    private int examined;

    Visitor(BrowserContext context, Watch watch, Examination examination, Language language, URI application) {
        this.context = context;
        this.watch = watch;
        this.examination = examination;
        this.language = language;
        this.application = application;
        this.page = context.newPage();
        page.onResponse(this::notice);
        page.onLoad(whole -> loaded += whole.url().startsWith("http") ? 1 : 0);
    }

    private void notice(Response response) {
        boolean redirect = response.status() >= 300 && response.status() < 400;
        if (response.request().isNavigationRequest() && response.frame().equals(page.mainFrame()) && !redirect) {
            document = response;
        }
    }

    /** Another tab of the same browser. */
    Visitor anotherTab() {
        return new Visitor(context, watch, examination, language, application);
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    BrowserContext browser() {
        return context;
    }

    /** The part of the page with this id. */
    Locator the(String id) {
        return page.locator("#" + id);
    }

    /** Opens an address of the application, in this visitor's language. */
    void visit(String path) {
        visit(path, 200);
    }

    void visit(String path, int status) {
        go(() -> page.navigate(application.resolve(language.in(path)).toString()), status);
    }

    void press(String id) {
        press(id, 200);
    }

    void press(String id, int status) {
        go(the(id)::click, status);
    }

    void click(Locator link) {
        go(link::click, 200);
    }

    /** Does something that makes the browser load a page, and examines it. */
    void go(Runnable step, int status) {
        int before = loaded;
        step.run();
        page.waitForCondition(() -> loaded > before);
        examined += loaded - before;
        examine(status);
    }

    /** Examines the page as it now stands: after something on it changed without a new page. */
    void examine(int status) {
        Response shown = Objects.requireNonNull(document);
        assertThat(shown.status()).as(shown.url()).isEqualTo(status);
        if (watch.isOurs(shown.url())) {
            Examination.headers(shown.allHeaders());
        }
        examination.of(page, shown);
        watch.judge();
    }

    void fill(String id, String text) {
        the(id).fill(text);
    }

    /** Chooses one of several answers. */
    void choose(String question, String answer) {
        page.locator("input[name='" + question + "'][value='" + answer + "']").check();
    }

    void select(String id, String label) {
        the(id).selectOption(new SelectOption().setLabel(label));
    }

    /** The page says these things in its main part. */
    void reads(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).containsText(text);
        }
    }

    void readsNot(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).not().containsText(text);
        }
    }

    void standsBefore(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    void mustHaveSeenNothingOdd() {
        watch.judge();
        assertThat(examined)
                .as("pages that were examined, of those that were loaded")
                .isEqualTo(loaded);
    }

    /** For whoever wants to know why a journey failed. */
    void rememberWhere(String journey) {
        String name = "failed-" + journey.replaceAll("[^\\p{Alnum}]+", "-") + "-" + System.identityHashCode(this);
        Examination.photograph(page, Stack.screens().resolve(name + ".png"));
    }

    void leave() {
        context.close();
    }
}
