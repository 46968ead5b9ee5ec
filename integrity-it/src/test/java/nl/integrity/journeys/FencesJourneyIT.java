package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.integrity.dev.Ports;
import nl.integrity.dev.Server;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps reporters safe whatever happens around a page; what holds of every page is in {@link Examination} and {@link Watch}. */
@Journey
class FencesJourneyIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/report",
                "/follow",
                "/procedure",
                "/protection",
                "/external",
                "/confidants",
                "/progress",
                "/privacy",
                "/accessibility",
                "/privacy?version=1",
                "/sent",
                "/receipt",
                "/nothing",
                "/health/ready",
                "/health/live"
            })
    void a_public_page_sets_no_cookie_and_is_kept_by_nobody(String path, Visitors visitors) throws Exception {
        HttpHeaders headers = get(visitors.stack().address().resolve(path)).headers();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("ETag")).isEmpty();
    }

    @Test
    void what_a_page_is_made_up_with_is_kept_for_ever_under_an_address_that_changes_with_it(Visitors visitors)
            throws Exception {
        URI home = visitors.stack().address();
        Matcher assets = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(get(home).body());
        int count = 0;
        for (; assets.find(); count++) {
            assertThat(assets.group(1)).matches(".*\\?v=[0-9a-f]{12}");
            HttpHeaders headers = get(home.resolve(assets.group(1))).headers();
            assertThat(headers.firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(count).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void every_public_page_stands_for_itself(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        for (String path : List.of(
                "/",
                "/procedure",
                "/protection",
                "/external",
                "/confidants",
                "/progress",
                "/privacy",
                "/accessibility",
                "/report",
                "/follow",
                "/sent")) {
            visitor.visit(path);
        }
        visitor.visit("/receipt");
        visitor.standsBefore(language.say("home", "title"));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_is_filed_with_the_keyboard_alone(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        visitor.visit("/");
        Keyboard keys = visitor.page().keyboard();
        keys.press("Tab");
        assertThat(visitor.page().locator("a[href='#main']")).isFocused();
        assertThat(visitor.page().locator("a[href='#main']")).isInViewport();
        keys.press("Enter");
        keys.press("Tab");
        assertThat(visitor.page().locator("a.door.main")).isFocused();
        visitor.go(() -> keys.press("Enter"), 200);

        onBy(visitor, "begin");
        onBy(visitor, "next");
        assertThat(visitor.page().locator(".errors")).isFocused();
        keys.press("Tab");
        keys.press("Enter");
        assertThat(visitor.the("category")).isFocused();
        keys.press("ArrowDown");
        assertThat(visitor.the("category-1")).isChecked();
        onBy(visitor, "next");
        onBy(visitor, "next");
        tabTo(visitor, "account");
        keys.type("Typed without a mouse.");
        onBy(visitor, "next");
        tabTo(visitor, "unit");
        keys.press("ArrowDown");
        assertThat(visitor.the("unit")).not().hasValue("");
        while (visitor.the("disclosure").count() == 0) {
            onBy(visitor, "next");
        }
        tabTo(visitor, "disclosure");
        keys.press("Space");
        onBy(visitor, "next");
        onBy(visitor, "send");
        Reporter reporter = new Reporter(visitor);
        Receipt receipt = reporter.receipt();
        tabTo(visitor, "kept");
        keys.type(reporter.askedBack(receipt));
        visitor.go(() -> keys.press("Enter"), 200);
        visitor.standsBefore(language.say("reports", "sent.title"));
        assertThat(receipt.number()).matches("\\d{4}-\\d{4,}");
    }

    private static void onBy(Visitor visitor, String button) {
        tabTo(visitor, button);
        visitor.go(() -> visitor.page().keyboard().press("Enter"), 200);
    }

    /** Presses Tab until this has the focus. */
    private static void tabTo(Visitor visitor, String id) {
        for (int presses = 0; presses < 40; presses++) {
            visitor.page().keyboard().press("Tab");
            if ((Boolean) visitor.the(id).evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        assertThat(visitor.the(id)).isFocused();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_whose_state_was_tampered_with_asks_to_begin_again(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        visitor.visit("/report");
        visitor.page()
                .locator("input[name='jakarta.faces.ViewState']")
                .evaluate(
                        """
                state => { state.value = state.value.substring(0, 50) + (state.value[50] === 'A' ? 'B' : 'A') + state.value.substring(51) }""");
        visitor.press("begin", 400);
        visitor.standsBefore(language.say("common", "fault.400.title"));
        visitor.click(visitor.page().locator("main a[href^='/report']"));
        visitor.standsBefore(language.say("reports", "report.title"));
    }

    @Test
    void another_site_cannot_send_a_form_to_the_desk(Visitors visitors) {
        Visitor visitor = visitors.withScripts(NL);
        new Desk(visitor, visitors).logsIn(SECRETARY, "/desk/register");
        URI desk = visitors.stack().address().resolve("/desk/logout");
        // a neighbour on the same host: the browser sends the session's cookie along
        String elsewhere = visitors.stack().realm() + "/elsewhere";
        visitor.page()
                .route(
                        elsewhere,
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("text/html")
                                .setBody(
                                        """
                        <!DOCTYPE html><html lang="nl"><title>Elders</title><main><h1>Elders</h1>
                        <form method="post" action="%s"><button id="go">Ga</button></form></main></html>"""
                                                .formatted(desk))));
        visitor.go(() -> visitor.page().navigate(elsewhere), 200);
        visitor.press("go", 404);
        visitor.visit("/desk/register");
        visitor.standsBefore(NL.say("cases", "register.title"));

        APIResponse forged = visitor.browser()
                .request()
                .post(desk.toString(), RequestOptions.create().setHeader("Origin", "https://elsewhere.example"));
        assertThat(forged.status()).isEqualTo(404);
        visitor.visit("/desk/register");
        visitor.standsBefore(NL.say("cases", "register.title"));
    }

    @Test
    void without_single_sign_on_the_public_can_still_report(Visitors visitors) throws Exception {
        Ports ports = Ports.free();
        try (Server server = visitors.stack().startServerWithoutLogin(ports)) {
            assertThat(server.isAlive()).isTrue();
            URI address = Server.address(ports);
            HttpResponse<String> ready = get(address.resolve("/health/ready"));
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).contains("\"status\":\"UP\"", "\"database\":\"UP\"", "\"login\":\"DEGRADED\"");
            HttpResponse<String> live = get(address.resolve("/health/live"));
            assertThat(live.statusCode()).isEqualTo(200);
            assertThat(live.body()).isEqualTo("{\"status\":\"UP\"}");

            Visitor visitor = visitors.withoutScripts(EN, address);
            Receipt receipt = new Reporter(visitor).files("Nobody can log in.", "Core department");
            new Reporter(visitor).opens(receipt);
            visitor.visit("/desk/", 503);
            visitor.standsBefore(EN.say("common", "fault.503.title"));
            // the servers share everything but their memory
            new Reporter(visitors.withoutScripts(NL)).opens(receipt);
        }
    }

    @Test
    void with_single_sign_on_the_server_says_that_all_is_well(Visitors visitors) throws Exception {
        assertThat(get(visitors.stack().address().resolve("/health/ready")).body())
                .contains("\"login\":\"UP\"");
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
