package nl.integrity.container;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.integrity.access.Role;

/** Gives people with a role that goes with one a seat in the permanent committee, behind the application's back. */
final class Seats {
    private static final UUID COMMITTEE = UUID.fromString("c0000000-0000-4000-8000-000000000001");
    private static final Set<UUID> SEATED = ConcurrentHashMap.newKeySet();

    private Seats() {}

    static void empty() {
        Database.change("delete from seat where id = person");
        SEATED.clear();
    }

    /** Once, the first time that they do something. */
    static void take(Person person) {
        if (person.roles().contains(Role.SECRETARY)) {
            take(person, "SECRETARY");
        } else if (person.roles().contains(Role.COMMITTEE_MEMBER)) {
            take(person, "MEMBER");
        }
    }

    private static void take(Person person, String function) {
        if (SEATED.add(person.subject())) {
            Database.change(
                    "insert into seat values (?, ?, ?, ?, date '2020-01-01', null, null, now(), ?) on conflict do nothing",
                    person.subject(),
                    COMMITTEE,
                    person.subject(),
                    function,
                    UUID.randomUUID());
        }
    }
}
