package nl.integrity.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.integrity.dev.Account;
import nl.integrity.dev.Checkout;
import nl.integrity.dev.DemoEar;
import nl.integrity.dev.Keycloak;
import nl.integrity.dev.Mailbox;
import nl.integrity.dev.Platform;
import nl.integrity.dev.Ports;
import nl.integrity.dev.Postgres;
import nl.integrity.dev.Realm;
import nl.integrity.dev.Secret;
import nl.integrity.dev.Secrets;
import nl.integrity.dev.Server;
import nl.integrity.dev.WorkFolder;

/** PostgreSQL, Keycloak and the server with the application as it goes to production, on ports of their own. */
final class Stack implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("nl.integrity.journeys");

    /** Those who sit in the integrity committee, and in the one that stands in for it, from the beginning. */
    private static final List<Seated> SEATED = List.of(
            new Seated(Desk.SECRETARY, "SECRETARY", "IC"),
            new Seated(Desk.OTHER_SECRETARY, "SECRETARY", "IC"),
            new Seated(Desk.CHAIR, "CHAIR", "IC"),
            new Seated(Desk.MEMBER, "MEMBER", "IC"),
            new Seated(Desk.OTHER_MEMBER, "MEMBER", "IC"),
            new Seated(Desk.CONFLICTED_MEMBER, "MEMBER", "IC"),
            new Seated(Desk.SECRETARY_ELSEWHERE, "SECRETARY", "PC"));

    private static final Pattern LOGIN_FILE = Pattern.compile("(?:href|src)=\"([^\"]*/resources/[^\"]+)\"");

    private static final String DEMO = "demo";

    private static final String WAITING = "delivered_at is null and taken_back_at is null";

    private record Seated(String username, String function, String committee) {}

    private final Ports ports;
    private final Secrets secrets;
    private final Platform platform;

    private Stack(Ports ports, Secrets secrets, Platform platform) {
        this.ports = ports;
        this.secrets = secrets;
        this.platform = platform;
    }

    static Checkout checkout() {
        return new Checkout(folder("integrity.checkout"));
    }

    /** Where the journeys leave their screens. */
    static Path screens() {
        return folder("integrity.work").resolveSibling("screens");
    }

    static Stack start() throws IOException, InterruptedException {
        WorkFolder folder = work("browser");
        folder.forget();
        // what is sent is there at once; a journey about letters opens the window, and has the stage to itself
        setWindow(folder, 0);
        Ports ports = Ports.free();
        Secrets secrets = Secrets.random();
        Platform platform =
                Platform.start(checkout(), folder, ports, secrets, checkout().ear(), Stack::tell);
        seat(platform.postgres());
        appoint(platform.postgres());
        Stack stack = new Stack(ports, secrets, platform);
        stack.asksForTheLoginOnce();
        return stack;
    }

    /** Two browsers that ask single sign-on for one of its files at once, for the very first time, can get an empty one. */
    private void asksForTheLoginOnce() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .cookieHandler(new CookieManager())
                .build();
        HttpResponse<String> login = client.send(
                HttpRequest.newBuilder(address().resolve("/desk/"))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        for (MatchResult file : LOGIN_FILE.matcher(login.body()).results().toList()) {
            client.send(
                    HttpRequest.newBuilder(login.uri().resolve(file.group(1)))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    /** The committee as it sits when the journeys begin. */
    private static void seat(Postgres postgres) {
        try (Connection connection = postgres.asSuperuser("integrity");
                PreparedStatement seat = connection.prepareStatement(
                        "insert into seat select gen_random_uuid(), id, ?, ?, date '2020-01-01', null, null, now(),"
                                + " gen_random_uuid() from committee where code = ?");
                PreparedStatement name = connection.prepareStatement("insert into staff_member values (?, ?)");
                Statement another = connection.createStatement()) {
            // one in which nobody sits yet
            another.execute("insert into committee select gen_random_uuid(), 'NC', 'Nieuwe commissie', 'New committee',"
                    + " stands_in_for, 0 from committee where code = 'PC'");
            another.execute("insert into committee_charter select n.id, c.number, c.valid_from, c.remit_nl, c.remit_en,"
                    + " c.quorum, c.voting_rule, c.at, c.author from committee_charter c, committee p, committee n"
                    + " where c.committee = p.id and p.code = 'PC' and n.code = 'NC'");
            for (Seated seated : SEATED) {
                seat.setObject(1, account(seated.username()).id());
                seat.setString(2, seated.function());
                seat.setString(3, seated.committee());
                seat.executeUpdate();
                name.setObject(1, account(seated.username()).id());
                name.setString(2, account(seated.username()).name());
                name.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A confidant in Veenhuizen, whom the public pages name. */
    private static void appoint(Postgres postgres) {
        Account confidant = account(Desk.CONFIDANT_WHO_TALKS);
        try (Connection connection = postgres.asSuperuser("integrity");
                PreparedStatement held = connection.prepareStatement(
                        "insert into confidant (id, person, held_from, held_until, appointed_at, appointed_by)"
                                + " values (?, ?, date '2020-01-01', null, now(), gen_random_uuid())");
                PreparedStatement profile = connection.prepareStatement(
                        "insert into confidant_profile (confidant, number, external, everywhere, locations, units, deputy,"
                                + " languages, specialisms, phone, email, place, publicity, at, author) values (?, 1, false, false,"
                                + " array(select id from location where name = 'Veenhuizen'), '{}', null, '{}', '{}', '', '', '',"
                                + " 'WITH_NAME', now(), gen_random_uuid())");
                PreparedStatement name = connection.prepareStatement("insert into staff_member values (?, ?)")) {
            held.setObject(1, confidant.id());
            held.setObject(2, confidant.id());
            held.executeUpdate();
            profile.setObject(1, confidant.id());
            profile.executeUpdate();
            name.setObject(1, confidant.id());
            name.setString(2, confidant.name());
            name.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A second server on the same data, for which there is no identity provider. */
    Server startServerWithoutLogin(Ports others) throws IOException, InterruptedException {
        var environment = Server.environment(platform.postgres(), Keycloak.realm(others), secrets, others);
        Server server = Server.launch(
                checkout().server(), work("browser-without-login"), checkout().ear(), others, environment);
        server.awaitReady();
        return server;
    }

    /** A third one, with the demo ministry and a database of its own. */
    Server startDemo(Ports others) throws IOException, InterruptedException, SQLException {
        WorkFolder folder = work("browser-demo");
        platform.postgres().prepare(DEMO);
        var environment = Server.environment(platform.postgres(), realm(), secrets, others);
        environment.put("INTEGRITY_DB_URL", platform.postgres().url(DEMO));
        environment.put("INTEGRITY_LETTER_WINDOW_FILE", folder.letterWindow().toString());
        setWindow(folder, 0);
        Path ear = DemoEar.make(checkout().ear(), checkout().demoJar(), folder.demoEar());
        Server server = Server.launch(checkout().server(), folder, ear, others, environment);
        server.awaitReady();
        return server;
    }

    /** The database of the demo ministry. */
    Connection demoDatabase() throws SQLException {
        return platform.postgres().asSuperuser(DEMO);
    }

    URI address() {
        return Server.address(ports);
    }

    /** The database behind the application's back. */
    Connection database() throws SQLException {
        return platform.postgres().asSuperuser("integrity");
    }

    /** From now on letters can be taken back for so many minutes. */
    void lettersWaitFor(int minutes) {
        try {
            setWindow(work("browser"), minutes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setWindow(WorkFolder folder, int minutes) throws IOException {
        Files.createDirectories(folder.root());
        Files.writeString(folder.letterWindow(), String.valueOf(minutes));
    }

    /** As if every letter had waited long enough; comes back when all are delivered. */
    void letterWindowsEnd() {
        try (Connection connection = platform.postgres().asSuperuser("integrity");
                Statement statement = connection.createStatement()) {
            statement.execute("update outgoing_letter set deliver_at = now() where " + WAITING);
            boolean waits = true;
            for (int tried = 0; waits && tried < 600; tried++) {
                // the database waits, and not we
                try (ResultSet left = statement.executeQuery(
                        "select exists (select 1 from outgoing_letter where " + WAITING + ") from pg_sleep(0.1)")) {
                    waits = left.next() && left.getBoolean(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Mailbox mailbox() {
        return platform.mailbox();
    }

    URI realm() {
        return Keycloak.realm(ports);
    }

    String password() {
        return secrets.get(Secret.DEMO_PASSWORD);
    }

    LoginService logins() {
        return new LoginService(realm(), secrets.get(Secret.KEYCLOAK_ADMIN_PASSWORD));
    }

    /** The account with this user name. */
    static Account account(String username) {
        return Realm.accounts().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        platform.close();
    }

    private static void tell(String step) {
        LOG.log(System.Logger.Level.INFO, step);
    }

    private static WorkFolder work(String name) {
        return new WorkFolder(folder("integrity.work").resolve(name));
    }

    private static Path folder(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), property))
                .toAbsolutePath()
                .normalize();
    }
}
