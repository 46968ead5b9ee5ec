package nl.integrity.container;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Role;

/**
 * The accounts of an identity provider, and nothing else of it: every identifier has one, called Persoon and the beginning of the
 * identifier, but for those that begin with zeros. Few have a role, and nobody can log in.
 */
final class AccountsOnly implements AutoCloseable {
    private static final String USERS = "/admin/realms/integrity/users/";

    private final HttpServer server;

    AccountsOnly(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer("/", 404, path -> "{}");
        answer(
                "/realms/integrity/protocol/openid-connect/token",
                200,
                path -> "{\"access_token\":\"t\",\"expires_in\":300}");
        answer("/admin/realms/integrity/roles", 200, path -> "[]");
        answer(roles(Role.DECISION_MAKER), 200, path -> users(List.of(Person.DECIDER, Person.OTHER_DECIDER)));
        answer(roles(Role.MEASURE_OWNER), 200, path -> users(Person.OWNERS));
        answer(roles(Role.INVESTIGATOR), 200, path -> users(Person.INVESTIGATORS));
        answer(roles(Role.AUDITOR), 200, path -> users(List.of(Person.AUDITOR)));
        answer("/admin/realms/integrity/users", 200, path -> "[" + user("11111111-0000-4000-8000-000000000001") + "]");
        answer(USERS, 200, path -> user(path.substring(USERS.length())));
        answer(USERS + "00000000-", 404, path -> "{}");
        server.start();
    }

    private interface Answer {
        String to(String path);
    }

    private void answer(String path, int status, Answer answer) {
        server.createContext(path, exchange -> {
            byte[] body = answer.to(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String roles(String role) {
        return "/admin/realms/integrity/roles/" + role + "/users";
    }

    private static String users(List<UUID> people) {
        return people.stream().map(person -> user(person.toString())).collect(Collectors.joining(",", "[", "]"));
    }

    private static String user(String id) {
        return "{\"id\":\"%s\",\"username\":\"p.%2$s\",\"firstName\":\"Persoon\",\"lastName\":\"%2$s\",\"enabled\":true,\"attributes\":{%3$s}}"
                .formatted(
                        id,
                        id.substring(0, 8),
                        id.equals(Person.OF_A_UNIT.toString()) ? "\"unit\":[\"" + Person.ITS_UNIT + "\"]" : "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
