package nl.integrity.duties;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps which duties are held by appointment, and by whom today. */
@ApplicationScoped
class AppointmentStore {
    /** Whoever holds which duty by an appointment today; the key is what another list would know them by. */
    private static final String APPOINTED = "with appointed as (select distinct d.duty, a.person, a.function as source,"
            + " coalesce(m.account, cast(a.person as text)) as key, coalesce(m.name, cast(a.person as text)) as name"
            + " from duty_appointment_now d join appointment a on a.function = any(d.appointments)"
            + " left join staff_member m on m.person = a.person"
            + " where a.held_from <= ?1 and (a.last_day is null or a.last_day >= ?1))";

    private static final String MEET_THEM = APPOINTED
            + " insert into duty_holder select gen_random_uuid(), a.key, max(a.name) from appointed a"
            + " where not exists (select 1 from duty_holder h where lower(h.key) = lower(a.key)) group by a.key"
            + " on conflict (key) do nothing";

    /** Who stands in the list under their account is that person, however often; who does not is a person of their own. */
    private static final String REPLACE = APPOINTED
            + ", wanted as (select distinct h.id as person, a.duty, a.source from appointed a join lateral"
            + " (select k.id from duty_holder k where lower(k.key) = lower(a.key) order by exists"
            + " (select 1 from duty_holding l where l.person = k.id and l.source = 'LIST') desc"
            + " fetch first 1 row with ties) h on true),"
            + " gone as (delete from duty_holding h where h.source <> 'LIST' and not exists (select 1 from wanted w"
            + " where w.person = h.person and w.duty = h.duty and w.source = h.source) returning 1),"
            + " come as (insert into duty_holding select person, duty, cast(null as uuid), source from wanted on conflict do nothing returning 1)"
            + " select (select count(*) from gone) + (select count(*) from come)";

    @PersistenceContext
    EntityManager em;

    /** @return false when somebody else wrote this version already */
    boolean write(HoldByAppointment command, Instant at, PersonId by) {
        return query(
                                "insert into duty_appointment values (?1, ?2, cast(string_to_array(?3, ',') as varchar(16)[]), ?4, ?5)"
                                        + " on conflict do nothing",
                                command.duty().value(),
                                command.basedOn() + 1,
                                joined(command.appointments()),
                                at.atOffset(ZoneOffset.UTC),
                                by.value())
                        .executeUpdate()
                == 1;
    }

    private static String joined(Collection<Appointment> appointments) {
        return appointments.stream().sorted().map(Appointment::name).collect(Collectors.joining(","));
    }

    /** Of several that were read as one text; {@code null} for none. */
    static Set<Appointment> read(@Nullable Object column) {
        return column == null || column.equals("")
                ? Set.of()
                : Arrays.stream(((String) column).split(",", -1))
                        .map(Appointment::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Some of those appointed today whose account nobody asked for yet. */
    List<PersonId> unknown(LocalDate today, int most) {
        List<?> found = query(
                        "select distinct a.person from duty_appointment_now d join appointment a on a.function = any(d.appointments)"
                                + " left join staff_member m on m.person = a.person where m.account is null"
                                + " and a.held_from <= ?1 and (a.last_day is null or a.last_day >= ?1) limit " + most,
                        today)
                .getResultList();
        return found.stream().map(person -> new PersonId((UUID) person)).toList();
    }

    /**
     * Makes who holds what by appointment what the registers say today.
     *
     * @return whether anything changed
     */
    boolean takeIn(LocalDate today) {
        query(MEET_THEM, today).executeUpdate();
        return ((Number) query(REPLACE, today).getSingleResult()).intValue() > 0;
    }

    AppointmentCount count() {
        Object[] column = rows(query("select count(*), count(*) filter (where not exists (select 1 from duty_holding l"
                        + " where l.person = a.person and l.source = 'LIST'))"
                        + " from (select distinct person from duty_holding where source <> 'LIST') a"))
                .get(0);
        return new AppointmentCount(((Number) column[0]).intValue(), ((Number) column[1]).intValue());
    }

    private Query query(String sql, Object... parameters) {
        return NativeQuery.with(em.createNativeQuery(sql), parameters);
    }
}
