package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Keeps who leads which unit, and which is a part of which; it only adds. */
@ApplicationScoped
class LineStore {
    private static final String PART_OF =
            "(select p.part_of from unit_part p where p.unit = %s order by p.number desc limit 1)";

    private static final String LEAD =
            "select l.id, l.unit, l.person, l.held_from, (select e.last_day from unit_lead_ending e"
                    + " where e.lead = l.id order by e.number desc limit 1) from unit_lead l";

    @PersistenceContext
    EntityManager em;

    /** Somebody at the head of a unit, with the row that says so. */
    record Lead(UUID id, UnitId unit, Leading leading) {}

    /** Whoever asks for a line meanwhile, or changes one, waits until the transaction has ended. */
    void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(7202) as text)").getSingleResult();
    }

    List<Leading> over(UnitId unit) {
        return rows("select person, held_from, last_day from unit_line(?1)", unit.value()).stream()
                .map(column -> new Leading(new PersonId((UUID) column[0]), day(column[1]), lastDay(column[2])))
                .toList();
    }

    List<UnitId> below(UnitId unit) {
        return rows(
                        "with recursive down(unit, part_of) as (select u.id, u.id from unit u where u.id = ?1 union"
                                + " select u.id, u.id from unit u join down d on d.unit = " + PART_OF.formatted("u.id")
                                + ") select unit, part_of from down",
                        unit.value())
                .stream()
                .map(column -> new UnitId((UUID) column[0]))
                .toList();
    }

    /** Of which unit this one is a part; empty when of none. */
    Optional<UnitId> partOf(UnitId unit) {
        return rows("select " + PART_OF.formatted("u.id") + ", 0 from unit u where u.id = ?1", unit.value()).stream()
                .flatMap(column -> Optional.ofNullable((UUID) column[0]).stream())
                .map(UnitId::new)
                .findFirst();
    }

    void place(UnitId unit, @Nullable UnitId above, Instant at, PersonId by) {
        em.createNativeQuery("insert into unit_part select ?1, coalesce(max(number), 0) + 1, cast(?2 as uuid), ?3, ?4"
                        + " from unit_part where unit = ?1")
                .setParameter(1, unit.value())
                .setParameter(2, Objects.toString(above, null))
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, by.value())
                .executeUpdate();
    }

    /** All there are and were, the latest first. */
    List<Lead> leads() {
        return leads(LEAD + " order by l.held_from desc, l.at desc");
    }

    Optional<Lead> lead(UUID id) {
        return leads(LEAD + " where l.id = ?1", id).stream().findFirst();
    }

    private List<Lead> leads(String query, Object... parameters) {
        return rows(query, parameters).stream()
                .map(column -> new Lead(
                        (UUID) column[0],
                        new UnitId((UUID) column[1]),
                        new Leading(new PersonId((UUID) column[2]), day(column[3]), lastDay(column[4]))))
                .toList();
    }

    void add(UUID id, UnitId unit, PersonId person, LocalDate from, Instant at, PersonId by) {
        em.createNativeQuery("insert into unit_lead values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, unit.value())
                .setParameter(3, person.value())
                .setParameter(4, from)
                .setParameter(5, at.atOffset(ZoneOffset.UTC))
                .setParameter(6, by.value())
                .executeUpdate();
    }

    void end(UUID lead, LocalDate lastDay, Instant at, PersonId by) {
        em.createNativeQuery("insert into unit_lead_ending select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4"
                        + " from unit_lead_ending where lead = ?1")
                .setParameter(1, lead)
                .setParameter(2, lastDay)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, by.value())
                .executeUpdate();
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    private static @Nullable LocalDate lastDay(@Nullable Object column) {
        return column == null ? null : day(column);
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        return NativeQuery.rows(NativeQuery.with(em.createNativeQuery(sql), parameters));
    }
}
