package nl.integrity.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final Secrets secrets = Secrets.random();
    private final JsonObject realm = Realm.render(URI.create("http://localhost:8080/"), secrets);

    @Test
    void people_come_back_from_logging_in_at_the_desk_and_nowhere_else() {
        JsonObject client = realm.getAsJsonArray("clients").get(0).getAsJsonObject();
        assertThat(client.getAsJsonArray("redirectUris")).hasToString("[\"http://localhost:8080/desk/*\"]");
        assertThat(client.get("secret").getAsString()).isEqualTo(secrets.get(Secret.INTEGRITY_OIDC_SECRET));
    }

    @Test
    void nothing_is_left_to_be_filled_in() {
        assertThat(realm.toString()).doesNotContainPattern("\"@\\w+@|@\\w+@\"|@application@");
    }

    @Test
    void there_is_an_account_for_every_role() {
        Stream<String> roles = realm.getAsJsonObject("roles").getAsJsonArray("realm").asList().stream()
                .map(role -> role.getAsJsonObject().get("name").getAsString());
        assertThat(roles).hasSize(12).allSatisfy(role -> assertThat(Realm.accounts())
                .anyMatch(account -> account.roles().contains(role)));
    }

    @Test
    void only_the_reader_of_parliament_is_no_employee() {
        assertThat(Realm.accounts())
                .filteredOn(account -> !account.roles().contains("employee"))
                .extracting(Account::username)
                .containsExactly("h.postma");
    }

    @Test
    void the_application_may_look_people_up_and_change_nothing_and_nobody_can_log_in_as_it() {
        JsonObject client = realm.getAsJsonArray("clients").get(0).getAsJsonObject();
        assertThat(client.get("serviceAccountsEnabled").getAsBoolean()).isTrue();
        assertThat(realm.getAsJsonArray("users").asList())
                .map(user -> user.getAsJsonObject())
                .filteredOn(user -> user.has("serviceAccountClientId"))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.has("credentials")).isFalse();
                    assertThat(user.getAsJsonObject("clientRoles"))
                            .hasToString("{\"realm-management\":[\"query-users\",\"view-users\",\"view-realm\"]}");
                });
        assertThat(Realm.accounts()).extracting(Account::username).doesNotContain("service-account-integrity-web");
    }

    @Test
    void no_two_accounts_share_an_id_or_a_name() {
        assertThat(Realm.accounts()).extracting(Account::id).doesNotHaveDuplicates();
        assertThat(Realm.accounts()).extracting(Account::username).doesNotHaveDuplicates();
    }
}
