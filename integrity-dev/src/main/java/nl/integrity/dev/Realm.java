package nl.integrity.dev;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The realm in {@code realm.json}: brought into a running Keycloak, and kept in step with the application's address. */
public final class Realm {
    static final String NAME = "integrity";
    static final String ADMIN = "admin";

    private final URI keycloak;
    private final Secrets secrets;

    Realm(URI keycloak, Secrets secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    /** The demo accounts, in the order of the ministry. */
    public static List<Account> accounts() {
        JsonObject realm = parse(read("realm.json"));
        return people(realm).map(Realm::account).toList();
    }

    /** Not the account under which the application itself looks people up. */
    private static Stream<JsonObject> people(JsonObject realm) {
        return StreamSupport.stream(realm.getAsJsonArray("users").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(user -> !user.has("serviceAccountClientId"));
    }

    private static Account account(JsonObject user) {
        return new Account(
                UUID.fromString(user.get("id").getAsString()),
                user.get("firstName").getAsString() + " " + user.get("lastName").getAsString(),
                user.get("username").getAsString(),
                user.getAsJsonArray("realmRoles").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList());
    }

    /** Makes the realm if Keycloak does not have it, and lets the application at this address log people in. */
    void serve(URI application) throws IOException, InterruptedException {
        String token = adminToken();
        JsonObject realm = render(application, secrets);
        if (send(get("/admin/realms/" + NAME, token)).statusCode() == 404) {
            expect(201, send(post("/admin/realms", token, realm)), "take the realm");
            return;
        }
        JsonObject client = realm.getAsJsonArray("clients").get(0).getAsJsonObject();
        String path = "/admin/realms/" + NAME + "/clients/" + client.get("id").getAsString();
        expect(204, send(put(path, token, client)), "take the application's new address");
    }

    static JsonObject render(URI application, Secrets secrets) {
        String text = read("realm.json")
                .replace("@application@", application.toString().replaceFirst("/$", ""))
                .replace("@secret@", secrets.get(Secret.INTEGRITY_OIDC_SECRET))
                .replace("\"@userProfile@\"", new JsonPrimitive(read("user-profile.json")).toString());
        JsonObject realm = parse(text);
        JsonObject password = new JsonObject();
        password.addProperty("type", "password");
        password.addProperty("value", secrets.get(Secret.DEMO_PASSWORD));
        people(realm).forEach(user -> {
            user.addProperty("emailVerified", true);
            user.add("credentials", listOf(password));
        });
        realm.getAsJsonArray("users").forEach(user -> user.getAsJsonObject().addProperty("enabled", true));
        return realm;
    }

    private static JsonElement listOf(JsonObject only) {
        var list = new com.google.gson.JsonArray();
        list.add(only);
        return list;
    }

    private String adminToken() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password="
                + secrets.get(Secret.KEYCLOAK_ADMIN_PASSWORD);
        HttpRequest request = Http.request(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = expect(200, send(request), "let its administrator in");
        return parse(response.body()).get("access_token").getAsString();
    }

    private HttpRequest get(String path, String token) {
        return authorized(path, token).GET().build();
    }

    private HttpRequest post(String path, String token, JsonObject body) {
        return authorized(path, token)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest put(String path, String token, JsonObject body) {
        return authorized(path, token)
                .PUT(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder authorized(String path, String token) {
        return Http.request(keycloak.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return Http.send(request);
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> response, String what) {
        if (response.statusCode() != status) {
            throw new StartFailed(
                    "Keycloak did not " + what + ": it answered " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    private static JsonObject parse(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Realm.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailed("The module integrity-dev was built without its " + resource + ".", e);
        }
    }
}
