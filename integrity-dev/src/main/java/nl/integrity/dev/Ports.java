package nl.integrity.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ports of one environment, all on the loopback address. */
public record Ports(int http, int management, int keycloak, int keycloakManagement, int database, int mail) {
    public Ports {
        if (Set.copyOf(List.of(http, management, keycloak, keycloakManagement, database, mail))
                        .size()
                < 6) {
            throw new StartFailed("Two of the INTEGRITY_..._PORT variables name the same port; give each its own.");
        }
    }

    /** Those that the developer chose, else the usual ones. */
    public static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "INTEGRITY_HTTP_PORT", 8080),
                port(environment, "INTEGRITY_MANAGEMENT_PORT", 9990),
                port(environment, "INTEGRITY_KEYCLOAK_PORT", 8180),
                port(environment, "INTEGRITY_KEYCLOAK_MANAGEMENT_PORT", 9000),
                port(environment, "INTEGRITY_DB_PORT", 15432),
                port(environment, "INTEGRITY_MAIL_PORT", 3025));
    }

    /** Ports that nobody uses at this moment. */
    public static Ports free() throws IOException {
        List<ServerSocket> reserved = new ArrayList<>();
        try {
            // all at once, or the same one could be handed out twice
            for (int i = 0; i < 6; i++) {
                reserved.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports =
                    reserved.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), ports.get(5));
        } finally {
            for (ServerSocket socket : reserved) {
                socket.close();
            }
        }
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String text = environment.getOrDefault(variable, String.valueOf(usual));
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new StartFailed(variable + " must be a port number from 1 to 65535, and not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }
}
