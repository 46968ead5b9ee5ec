package nl.integrity.cases;

import nl.integrity.shared.PersonId;

/**
 * Somebody who checks what others did, and in which cases they can: as a condition on {@code case_file c}.
 *
 * @param mark what stands for them where it is kept who is excluded
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Outsider(PersonId person, byte[] mark) {
    /** That they must not be kept from it, and have and had no part in it: nobody checks their own work. */
    public Sql apart() {
        return Sql.of("not exists (select 1 from exclusion e where e.dossier = c.id and e.person = ?)", mark)
                .and(none("case_interest where case_file = c.id"))
                .and(none("case_part where case_file = c.id"))
                .and(none("case_stand_in where case_file = c.id"))
                .and(none("seat where committee = c.committee and not over"));
    }

    private Sql none(String rows) {
        return Sql.of("not exists (select 1 from " + rows + " and person = ?)", person.value());
    }

    @Override
    public String toString() {
        return "Outsider";
    }
}
