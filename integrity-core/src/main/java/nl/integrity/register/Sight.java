package nl.integrity.register;

import java.util.List;
import java.util.UUID;
import nl.integrity.shared.PersonId;

/**
 * Which cases somebody may see: the gate's rules as conditions on {@code case_file c}.
 *
 * @param mark what stands for them where it is kept who is excluded
 * @param committees in which they have a seat, and the role that goes with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sight(PersonId person, byte[] mark, List<UUID> committees) {
    /** That it exists. */
    Sql known() {
        return Sql.in("c.committee", committees)
                .and("not exists (select 1 from exclusion e where e.dossier = c.id and e.person = ?)", mark);
    }

    /** What is in it: not before they declared to have no interest. An interest that they declared later excludes them. */
    Sql open() {
        return Sql.of(
                "exists (select 1 from case_interest i where i.case_file = c.id and i.person = ? and i.interest = 'NONE')",
                person.value());
    }

    @Override
    public String toString() {
        return "Sight";
    }
}
