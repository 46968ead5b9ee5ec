package nl.integrity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notices what people would not: errors in the browser, requests to strangers, cookies on public pages. */
final class Watch {
    private final Set<String> hosts;
    private final BrowserContext context;
    private final String application;
    private final String login;
    private final List<String> odd = new ArrayList<>();
    private final List<Response> arrived = new ArrayList<>();

    Watch(BrowserContext context, URI application, URI realm) {
        this.context = context;
        this.application = origin(application.toString());
        this.login = realm.getPath();
        hosts = Set.of(this.application, origin(realm.toString()));
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> odd.add("error in a script: " + error.error()));
        context.onRequest(this::follow);
        context.onResponse(arrived::add);
    }

    private void hear(ConsoleMessage message) {
        // a status is judged where it belongs: at the page, or below at its parts
        boolean told = message.text().startsWith("Failed to load resource: the server responded with a status of");
        if (!told && (message.type().equals("error") || message.text().contains("Content Security Policy"))) {
            odd.add("on the console: " + message.text());
        }
    }

    private void follow(Request request) {
        if (!request.url().startsWith("data:") && !hosts.contains(origin(request.url()))) {
            odd.add("request to a stranger: " + request.url());
        }
    }

    /** What came in since the last time. */
    void judge() {
        List<Response> answers = List.copyOf(arrived);
        arrived.clear();
        for (Response answer : answers) {
            if (!answer.request().isNavigationRequest() && answer.status() >= 400) {
                odd.add("part of a page that failed: " + answer.status() + " " + answer.url());
            }
            String cookie = isPublic(answer.url()) ? answer.headerValue("set-cookie") : null;
            if (cookie != null) {
                odd.add("cookie on a public page: " + answer.url() + " " + cookie);
            }
        }
        context.cookies().stream()
                .filter(cookie -> !cookie.path.startsWith("/desk") && !cookie.path.startsWith(login))
                .forEach(cookie -> odd.add("cookie that public pages get to see: " + cookie.name + " " + cookie.path));
        assertThat(odd).as("what is odd about these pages").isEmpty();
    }

    /** Whether an address is one of the application's own pages, and not the identity provider's. */
    boolean isOurs(String address) {
        return origin(address).equals(application);
    }

    private boolean isPublic(String address) {
        return isOurs(address) && !URI.create(address).getPath().startsWith("/desk");
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
