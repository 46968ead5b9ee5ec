package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.shared.PersonId;

/** Finds people where their accounts are kept. Nobody's name is typed over: whoever is chosen exists. */
@ApplicationScoped
public class PeopleSearch {
    private static final int SHOWN = 20;
    private static final int PAGE = 500;

    @Inject
    IdentityProvider provider;

    /**
     * People by a part of their name or account, at most twenty.
     *
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public List<Colleague> find(String typed) {
        String words = Stream.of(typed.replaceAll("[*\"]", " ").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "*" + word + "*") // or else Keycloak looks at the beginnings of names only
                .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? List.of()
                : colleagues("/users?enabled=true&max=" + SHOWN + "&search=" + IdentityProvider.encoded(words))
                        .sorted(Colleague.BY_NAME)
                        .toList();
    }

    /**
     * Somebody by their identifier; empty when there is no such account, or none that can log in.
     *
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public Optional<Colleague> person(PersonId person) {
        return provider.ask("/users/" + person)
                .map(JsonValue::asJsonObject)
                .filter(user -> user.getBoolean("enabled", false))
                .map(PeopleSearch::colleague);
    }

    /**
     * All who were given a realm role.
     *
     * @throws PeopleUnreachable when the identity provider does not answer
     */
    public List<Colleague> withRole(String role) {
        List<Colleague> all = new ArrayList<>();
        List<Colleague> page;
        do {
            page = colleagues("/roles/" + role + "/users?first=" + all.size() + "&max=" + PAGE)
                    .toList();
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private Stream<Colleague> colleagues(String question) {
        return provider.ask(question).map(JsonValue::asJsonArray).stream()
                .flatMap(users -> users.getValuesAs(JsonObject.class).stream())
                .map(PeopleSearch::colleague);
    }

    private static String unit(JsonObject user) {
        JsonArray units = Optional.ofNullable(user.getJsonObject("attributes"))
                .map(attributes -> attributes.getJsonArray("unit"))
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
        return units.isEmpty() ? "" : units.getString(0);
    }

    private static Colleague colleague(JsonObject user) {
        String account = user.getString("username");
        String name = Stream.of(user.getString("firstName", ""), user.getString("lastName", ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Colleague(PersonId.of(user.getString("id")), name.isEmpty() ? account : name, account, unit(user));
    }
}
