package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.integrity.shared.Setting;
import org.jspecify.annotations.Nullable;

/** Keycloak's administration of the realm, asked under the application's own service account, which may look and change nothing. */
@ApplicationScoped
class IdentityProvider {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    Clock clock;

    private volatile @Nullable Token token;

    /**
     * @param question the path and query after the realm's address
     * @return empty when there is no such thing
     * @throws PeopleUnreachable when it does not answer in time, or not as expected
     */
    Optional<JsonValue> ask(String question) {
        String realm = Setting.OIDC_URL.required();
        URI address = URI.create(realm.replaceFirst("/realms/", "/admin/realms/") + question);
        HttpResponse<String> response = send(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + bearer(realm))
                .build());
        if (response.statusCode() == 401) {
            token = null; // it was restarted, or given other keys: the next question asks anew
        }
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(json(response));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String bearer(String realm) {
        Token known = token;
        Instant now = clock.instant();
        if (known == null || !known.until().isAfter(now)) {
            String form = "grant_type=client_credentials&client_id="
                    + encoded(Setting.OIDC_CLIENT.value().orElse("integrity-web")) + "&client_secret="
                    + encoded(Setting.OIDC_SECRET.required());
            JsonObject granted = json(send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build()))
                    .asJsonObject();
            known = new Token(
                    granted.getString("access_token"),
                    now.plusSeconds(granted.getInt("expires_in", 0)).minus(SPARE));
            token = known;
        }
        return known.text();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(
                    HttpRequest.newBuilder(request, (name, value) -> true)
                            .timeout(ANSWER)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PeopleUnreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PeopleUnreachable();
        }
    }

    private static JsonValue json(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new PeopleUnreachable();
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readValue();
        } catch (JsonException e) {
            throw new PeopleUnreachable();
        }
    }

    private record Token(String text, Instant until) {
        @Override
        public String toString() {
            return "a token";
        }
    }
}
