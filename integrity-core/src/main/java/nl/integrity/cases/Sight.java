package nl.integrity.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.integrity.shared.PersonId;

/**
 * Which cases somebody may see: the gate's rules as conditions on {@code case_file c}, for every list there is.
 *
 * @param mark what stands for them where it is kept who is excluded
 * @param committees in which they have a seat, and the role that goes with it
 * @param functions that they have in those, for which another committee's case can be opened to them
 * @param now until when a case was opened counts at this moment
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sight(PersonId person, byte[] mark, List<UUID> committees, List<String> functions, Instant now) {
    /** That it exists; one that became part of another is found there. */
    public Sql known() {
        return Sql.of("(")
                .then(Sql.in("c.committee", committees))
                .then(
                        " or c.id in (select s.case_file from case_stand_in s where s.person = ? and s.until > ?"
                                + " and s.ended_at is null and ",
                        person.value(),
                        now.atOffset(ZoneOffset.UTC))
                .then(Sql.in("s.function", functions))
                .then("))")
                .and("not exists (select 1 from exclusion e where e.dossier = c.id and e.person = ?)", mark)
                .and("c.stage <> 'JOINED'");
    }

    /** What is in it: not before they declared to have no interest. An interest that they declared later excludes them. */
    public Sql open() {
        return Sql.of(
                "exists (select 1 from case_interest i where i.case_file = c.id and i.person = ? and i.interest = 'NONE')",
                person.value());
    }

    @Override
    public String toString() {
        return "Sight";
    }
}
