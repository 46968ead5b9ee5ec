package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Reads the ministry, with what once belonged to it: old reports still name it. */
@ApplicationScoped
class OrganisationStore {
    private static final String VALID = " (valid_from <= ?1 and (valid_until is null or valid_until > ?1))";

    @PersistenceContext
    EntityManager em;

    List<Unit> units(LocalDate on) {
        return rows("select id, code, name_nl, name_en," + VALID + " from unit order by name_nl", on).stream()
                .map(column -> new Unit(
                        new UnitId((UUID) column[0]),
                        (String) column[1],
                        (String) column[2],
                        (String) column[3],
                        (Boolean) column[4]))
                .toList();
    }

    List<Location> locations(LocalDate on) {
        return rows(
                        "select id, name," + VALID + ", latitude, longitude, staff, counted_on from location l"
                                + " left join lateral (select staff, counted_on from location_staff where location = l.id"
                                + " order by counted_on desc, at desc limit 1) s on true order by name",
                        on)
                .stream()
                .map(column -> new Location(
                        new LocationId((UUID) column[0]),
                        (String) column[1],
                        (Boolean) column[2],
                        column[3] == null ? null : new Spot((Double) column[3], (Double) column[4]),
                        column[5] == null
                                ? null
                                : new Headcount(((Number) column[5]).intValue(), ((Date) column[6]).toLocalDate())))
                .toList();
    }

    void count(LocationId location, Headcount count, Instant at, PersonId by) {
        em.createNativeQuery("insert into location_staff values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, location.value())
                .setParameter(2, count.countedOn())
                .setParameter(3, count.staff())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.value())
                .executeUpdate();
    }

    Map<String, String> staff() {
        List<?> rows =
                em.createNativeQuery("select person, name from staff_member").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toUnmodifiableMap(column -> column[0].toString(), column -> (String) column[1]));
    }

    void know(PersonId person, String name) {
        em.createNativeQuery("insert into staff_member as known values (?1, ?2)"
                        + " on conflict (person) do update set name = excluded.name where known.name <> excluded.name")
                .setParameter(1, person.value())
                .setParameter(2, name)
                .executeUpdate();
    }

    void account(PersonId person, String account) {
        em.createNativeQuery("update staff_member set account = ?2 where person = ?1 and account is distinct from ?2")
                .setParameter(1, person.value())
                .setParameter(2, account)
                .executeUpdate();
    }

    void reach(PersonId person, @Nullable String email) {
        em.createNativeQuery("update staff_member set email = ?2 where person = ?1 and email is distinct from ?2")
                .setParameter(1, person.value())
                .setParameter(2, email)
                .executeUpdate();
    }

    /** These functions, and no others any more. */
    void serve(PersonId person, Set<String> functions) {
        Set<String> known = Set.copyOf(texts("select function from staff_function where person = ?1", person.value()));
        known.stream()
                .filter(function -> !functions.contains(function))
                .forEach(function ->
                        change("delete from staff_function where person = ?1 and function = ?2", person, function));
        functions.stream()
                .filter(function -> !known.contains(function))
                .forEach(function ->
                        change("insert into staff_function values (?1, ?2) on conflict do nothing", person, function));
    }

    List<PersonId> reachable(String function) {
        List<?> rows = em.createNativeQuery(
                        "select f.person from staff_function f join staff_member m on m.person = f.person"
                                + " where f.function = ?1 and m.email is not null order by 1")
                .setParameter(1, function)
                .getResultList();
        return rows.stream().map(row -> new PersonId((UUID) row)).toList();
    }

    Optional<String> emailOf(PersonId person) {
        return texts("select email from staff_member where person = ?1 and email is not null", person.value()).stream()
                .findFirst();
    }

    private void change(String statement, PersonId person, String function) {
        em.createNativeQuery(statement)
                .setParameter(1, person.value())
                .setParameter(2, function)
                .executeUpdate();
    }

    private List<String> texts(String query, UUID about) {
        List<?> rows = em.createNativeQuery(query).setParameter(1, about).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private List<Object[]> rows(String query, LocalDate on) {
        List<?> rows = em.createNativeQuery(query).setParameter(1, on).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
