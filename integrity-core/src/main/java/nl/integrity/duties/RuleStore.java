package nl.integrity.duties;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps which duties there are, and which do not go together. It only adds. */
@ApplicationScoped
class RuleStore {
    /** The columns of a pair by its names, as {@link #pair} reads them. */
    static final String PAIR =
            "p.id, d1.id, d1.code, d1.name_nl, d1.name_en, d2.id, d2.code, d2.name_nl, d2.name_en, p.process, p.same_unit";

    static final String ITS_DUTIES = " join duty d1 on d1.id = p.one join duty d2 on d2.id = p.other";
    static final int PAIR_COLUMNS = 11;

    @PersistenceContext
    EntityManager em;

    @Inject
    Directory directory;

    /** Lets one change about duties be made at a time, until the end of the transaction. */
    void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('duties', 0)) as text)")
                .getResultList();
    }

    List<DutyState> duties() {
        return rows(
                        em.createNativeQuery(
                                "select d.id, d.code, d.name_nl, d.name_en, d.process, d.at, d.author, e.at, e.author, e.reason,"
                                        + " coalesce(a.number, 0), array_to_string(a.appointments, ',') from duty d"
                                        + " left join duty_ending e on e.duty = d.id"
                                        + " left join duty_appointment_now a on a.duty = d.id order by e.at is not null, d.code, d.at"))
                .stream()
                .map(column -> new DutyState(
                        duty(column, 0),
                        (String) column[4],
                        InstantColumn.read(column[5]),
                        name(column[6]),
                        column[7] == null ? null : InstantColumn.read(column[7]),
                        column[8] == null ? null : name(column[8]),
                        (String) column[9],
                        ((Number) column[10]).intValue(),
                        AppointmentStore.read(column[11])))
                .toList();
    }

    /** How often it was said who hold a duty by appointment. */
    int version(DutyId duty) {
        return ((Number) em.createNativeQuery("select coalesce(max(number), 0) from duty_appointment where duty = ?1")
                        .setParameter(1, duty.value())
                        .getSingleResult())
                .intValue();
    }

    List<PairState> pairs() {
        return rows(em.createNativeQuery("select " + PAIR
                        + ", p.reason, p.at, p.author, e.at, e.author, e.reason, f.id is not null from duty_pair p"
                        + ITS_DUTIES
                        + " left join duty_pair_ending e on e.pair = p.id left join duty_pair_in_force f on f.id = p.id"
                        + " order by f.id is null, p.process, d1.code, d2.code, p.at"))
                .stream()
                .map(column -> new PairState(
                        pair(column, 0),
                        (String) column[PAIR_COLUMNS],
                        InstantColumn.read(column[PAIR_COLUMNS + 1]),
                        name(column[PAIR_COLUMNS + 2]),
                        column[PAIR_COLUMNS + 3] == null ? null : InstantColumn.read(column[PAIR_COLUMNS + 3]),
                        column[PAIR_COLUMNS + 4] == null ? null : name(column[PAIR_COLUMNS + 4]),
                        (String) column[PAIR_COLUMNS + 5],
                        (Boolean) column[PAIR_COLUMNS + 6]))
                .toList();
    }

    /** The duties that hold, by their code in capitals. */
    Map<String, UUID> codes() {
        return rows(em.createNativeQuery("select d.code, d.id from duty d"
                        + " where not exists (select 1 from duty_ending e where e.duty = d.id)"))
                .stream()
                .collect(Collectors.toMap(
                        column -> ((String) column[0]).toUpperCase(Locale.ROOT),
                        column -> (UUID) column[1],
                        (one, other) -> one,
                        HashMap::new));
    }

    boolean holds(DutyId duty) {
        return codes().containsValue(duty.value());
    }

    /** The pair in force of these two, in whichever order, if there is one. */
    Optional<PairId> ofThese(DutyId one, DutyId other) {
        List<?> found = em.createNativeQuery(
                        "select id from duty_pair_in_force where ?1 in (one, other) and ?2 in (one, other)")
                .setParameter(1, one.value())
                .setParameter(2, other.value())
                .getResultList();
        return found.stream().map(id -> new PairId((UUID) id)).findFirst();
    }

    boolean isInForce(PairId pair) {
        return !em.createNativeQuery("select id from duty_pair_in_force where id = ?1")
                .setParameter(1, pair.value())
                .getResultList()
                .isEmpty();
    }

    void add(DutyId id, AddDuty command, Instant at, PersonId by) {
        change(
                "insert into duty values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                id.value(),
                command.code(),
                command.nameNl(),
                command.nameEn(),
                command.process(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    void add(PairId id, AddPair command, Instant at, PersonId by) {
        change(
                "insert into duty_pair values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                id.value(),
                Objects.requireNonNull(command.one()).value(),
                Objects.requireNonNull(command.other()).value(),
                command.process(),
                command.reason(),
                command.sameUnit(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    void end(EndDuty command, Instant at, PersonId by) {
        change(
                "insert into duty_ending values (?1, ?2, ?3, ?4)",
                command.duty().value(),
                command.reason(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    void end(EndPair command, Instant at, PersonId by) {
        change(
                "insert into duty_pair_ending values (?1, ?2, ?3, ?4)",
                command.pair().value(),
                command.reason(),
                at.atOffset(ZoneOffset.UTC),
                by.value());
    }

    static DutyName duty(@Nullable Object[] column, int first) {
        return new DutyName(
                new DutyId((UUID) Objects.requireNonNull(column[first])),
                String.valueOf(column[first + 1]),
                String.valueOf(column[first + 2]),
                String.valueOf(column[first + 3]));
    }

    static PairName pair(@Nullable Object[] column, int first) {
        return new PairName(
                new PairId((UUID) Objects.requireNonNull(column[first])),
                duty(column, first + 1),
                duty(column, first + 5),
                String.valueOf(column[first + 9]),
                (Boolean) Objects.requireNonNull(column[first + 10]));
    }

    private String name(Object person) {
        return directory.nameOf(new PersonId((UUID) person));
    }

    private void change(String statement, Object... parameters) {
        NativeQuery.with(em.createNativeQuery(statement), parameters).executeUpdate();
    }
}
