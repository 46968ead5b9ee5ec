package nl.integrity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.integrity.dev.Account;

/** Keycloak as its administrator sees it. */
final class LoginService {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI realm;
    private final String password;

    LoginService(URI realm, String password) {
        this.realm = realm;
        this.password = password;
    }

    /** Whether somebody must wait because of too many wrong passwords. */
    boolean isLocked(Account account) {
        HttpResponse<String> answer = send(admin("/attack-detection/brute-force/users/" + account.id()));
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("disabled")
                .getAsBoolean();
    }

    void unlock(Account account) {
        send(admin("/attack-detection/brute-force/users/" + account.id()).DELETE());
    }

    /** The sessions that somebody has. */
    List<String> sessions(Account account) {
        HttpResponse<String> answer = send(admin("/users/" + account.id() + "/sessions"));
        return JsonParser.parseString(answer.body()).getAsJsonArray().asList().stream()
                .map(session -> session.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    /** The session that a browser with these cookies is in. */
    static String session(List<Cookie> cookies) {
        String identity = cookies.stream()
                .filter(cookie -> cookie.name.equals("KEYCLOAK_IDENTITY"))
                .findFirst()
                .orElseThrow()
                .value;
        String claims = identity.substring(identity.indexOf('.') + 1, identity.lastIndexOf('.'));
        String text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return JsonParser.parseString(text).getAsJsonObject().get("sid").getAsString();
    }

    private HttpRequest.Builder admin(String path) {
        String base = realm.toString().replace("/realms/", "/admin/realms/");
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token());
    }

    private String token() {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        realm.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password=" + password));
        return JsonParser.parseString(send(request).body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isBetween(200, 299);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
