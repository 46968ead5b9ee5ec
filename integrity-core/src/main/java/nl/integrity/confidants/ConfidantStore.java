package nl.integrity.confidants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Keeps who are confidants, and when they are there. It only adds: what holds is what was added last. */
@ApplicationScoped
class ConfidantStore {
    private static final String LAST_DAY =
            "coalesce((select e.last_day from confidant_ending e where e.confidant = c.id"
                    + " order by e.number desc limit 1), c.held_until)";
    private static final String KNOWN =
            "select c.id, c.person, c.held_from, " + LAST_DAY + ", p.number, p.external, p.everywhere,"
                    + " array_to_string(p.locations, ','), array_to_string(p.units, ','), p.deputy,"
                    + " array_to_string(p.languages, ','), array_to_string(p.specialisms, ','), p.phone, p.email, p.place, p.publicity,"
                    + " (select h.week from confidant_hours h where h.person = c.person order by h.number desc limit 1),"
                    + " (select string_agg(concat(a.away_from, '/', a.away_until), ',') from confidant_absence a where a.person = c.person"
                    + " and a.away_until >= ?1"
                    + " and not exists (select 1 from confidant_absence_withdrawal w where w.absence = a.id)),"
                    + " (select max(coalesce(t.expires_on, date '9999-12-31')) from confidant_certificate t where t.person = c.person"
                    + " and t.kind = 'CERTIFICATE')"
                    + " from confidant c join lateral (select * from confidant_profile where confidant = c.id"
                    + " order by number desc limit 1) p on true";

    @PersistenceContext
    EntityManager em;

    /** Every appointment that runs on this day or ends later, with the absences that do. */
    List<Confidant> since(LocalDate day) {
        return of(day, " where " + LAST_DAY + " is null or " + LAST_DAY + " >= ?1");
    }

    /** Every appointment that ended before this day. */
    List<Confidant> endedBefore(LocalDate day) {
        return of(day, " where " + LAST_DAY + " < ?1");
    }

    private List<Confidant> of(LocalDate day, String where) {
        return NativeQuery.rows(NativeQuery.with(em.createNativeQuery(KNOWN + where), day)).stream()
                .map(ConfidantStore::confidant)
                .toList();
    }

    /** Lets one change about confidants be made at a time, until the end of the transaction. */
    void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('confidants', 0)) as text)")
                .getResultList();
    }

    /** Every appointment that somebody has or ever had, by its begin. */
    List<Confidant> of(PersonId person) {
        return known(" where c.person = ?2 order by c.held_from", LocalDate.EPOCH, person.value());
    }

    Optional<Confidant> named(ConfidantId id) {
        return known(" where c.id = ?2", LocalDate.EPOCH, id.value()).stream().findFirst();
    }

    private List<Confidant> known(String where, LocalDate absences, UUID id) {
        List<?> rows = em.createNativeQuery(KNOWN + where)
                .setParameter(1, absences)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().map(row -> confidant((Object[]) row)).toList();
    }

    void appoint(ConfidantId id, AppointConfidant command, Instant at, PersonId by) {
        change(
                "insert into confidant values (?1, ?2, ?3, cast(?4 as date), ?5, ?6)",
                id.value(),
                command.person().value(),
                command.from(),
                command.until() == null ? null : command.until().toString(),
                utc(at),
                by.value());
        write(id, 1, command.profile(), at, by);
    }

    /** @return false when there is such a version already */
    boolean write(ConfidantId id, int number, Profile profile, Instant at, PersonId by) {
        Reach reach = profile.reach();
        return change(
                        "insert into confidant_profile values (?1, ?2, ?3, ?4, " + array(5, "uuid") + ", "
                                + array(6, "uuid")
                                + ", cast(?7 as uuid), " + array(8, "varchar") + ", " + array(9, "varchar")
                                + ", ?10, ?11, ?12, ?13, ?14, ?15) on conflict do nothing",
                        id.value(),
                        number,
                        profile.external(),
                        profile.everywhere(),
                        joined(profile.locations()),
                        joined(profile.units()),
                        profile.deputy() == null ? null : profile.deputy().toString(),
                        joined(profile.languages()),
                        joined(profile.specialisms()),
                        reach.phone(),
                        reach.email(),
                        reach.place(),
                        Objects.requireNonNull(profile.publicity()).name(),
                        utc(at),
                        by.value())
                == 1;
    }

    void end(EndConfidant command, LocalDate lastDay, Instant at, PersonId by) {
        change(
                "insert into confidant_ending select ?1, coalesce(max(number), 0) + 1, cast(?2 as date), ?3, ?4, cast(?5 as timestamptz), ?6"
                        + " from confidant_ending where confidant = ?1",
                command.confidant().value(),
                lastDay,
                Objects.requireNonNull(command.reason()).name(),
                command.note(),
                utc(at),
                by.value());
    }

    void certify(PersonId person, RegisterCertificate command, Instant at, PersonId by) {
        change(
                "insert into confidant_certificate values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), ?7, ?8)",
                UUID.randomUUID(),
                person.value(),
                Objects.requireNonNull(command.kind()).name(),
                command.name(),
                command.obtainedOn(),
                command.expiresOn() == null ? null : command.expiresOn().toString(),
                utc(at),
                by.value());
    }

    List<Certificate> certificates(PersonId person) {
        List<?> rows = em.createNativeQuery("select kind, name, obtained_on, expires_on from confidant_certificate"
                        + " where person = ?1 order by obtained_on desc, at desc")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Certificate(
                        CertificateKind.valueOf((String) column[0]),
                        (String) column[1],
                        ((Date) column[2]).toLocalDate(),
                        day(column[3])))
                .toList();
    }

    /** A change as it is kept: {@code lastDay} and what follows are of an end only. */
    record Change(
            int number,
            Instant at,
            PersonId author,
            @Nullable LocalDate lastDay,
            @Nullable EndReason reason,
            @Nullable String note) {
        @Override
        public String toString() {
            return "change " + number;
        }
    }

    List<Change> history(ConfidantId id) {
        List<?> rows = em.createNativeQuery("select number, at, author, null as last_day, null as reason, null as note"
                        + " from confidant_profile where confidant = ?1"
                        + " union all select 0, at, author, last_day, reason, note from confidant_ending where confidant = ?1"
                        + " order by at desc")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Change(
                        ((Number) column[0]).intValue(),
                        InstantColumn.read(column[1]),
                        new PersonId((UUID) column[2]),
                        day(column[3]),
                        column[4] == null ? null : EndReason.valueOf((String) column[4]),
                        (String) column[5]))
                .toList();
    }

    void enter(AbsenceId id, PersonId person, Absence days, Instant at) {
        change(
                "insert into confidant_absence values (?1, ?2, ?3, ?4, ?5, ?2)",
                id.value(),
                person.value(),
                days.from(),
                days.until(),
                utc(at));
    }

    /** @return false when this person has no such absence that ends on this day or later, or took it back already */
    boolean withdraw(AbsenceId id, PersonId person, LocalDate today, Instant at) {
        return change(
                        "insert into confidant_absence_withdrawal select id, cast(?4 as timestamptz), ?2 from confidant_absence"
                                + " where id = ?1 and person = ?2 and away_until >= ?3 on conflict do nothing",
                        id.value(),
                        person.value(),
                        today,
                        utc(at))
                == 1;
    }

    /** Those that end on this day or later, the earliest first. */
    Map<AbsenceId, Absence> absences(PersonId person, LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select id, away_from, away_until from confidant_absence a where person = ?1"
                                + " and away_until >= ?2 and not exists"
                                + " (select 1 from confidant_absence_withdrawal w where w.absence = a.id) order by away_from, away_until")
                .setParameter(1, person.value())
                .setParameter(2, today)
                .getResultList();
        Map<AbsenceId, Absence> absences = new LinkedHashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(column -> absences.put(
                        new AbsenceId((UUID) column[0]),
                        new Absence(((Date) column[1]).toLocalDate(), ((Date) column[2]).toLocalDate())));
        return absences;
    }

    void keep(PersonId person, WorkingWeek week, Instant at) {
        change(
                "insert into confidant_hours select ?1, coalesce(max(number), 0) + 1, ?2, cast(?3 as timestamptz), ?1"
                        + " from confidant_hours where person = ?1",
                person.value(),
                week.toString(),
                utc(at));
    }

    private int change(String sql, @Nullable Object... parameters) {
        return NativeQuery.with(em.createNativeQuery(sql), parameters).executeUpdate();
    }

    private static String array(int parameter, String type) {
        return "cast(string_to_array(?" + parameter + ", ',') as " + type + "[])";
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Confidant confidant(@Nullable Object[] column) {
        return new Confidant(
                new ConfidantId((UUID) column[0]),
                new PersonId((UUID) column[1]),
                ((Date) column[2]).toLocalDate(),
                day(column[3]),
                ((Number) column[4]).intValue(),
                new Profile(
                        (Boolean) column[5],
                        (Boolean) column[6],
                        list(column[7], id -> new LocationId(UUID.fromString(id))),
                        list(column[8], id -> new UnitId(UUID.fromString(id))),
                        column[9] == null ? null : new PersonId((UUID) column[9]),
                        list(column[10], SpokenLanguage::valueOf),
                        list(column[11], Specialism::valueOf),
                        new Reach((String) column[12], (String) column[13], (String) column[14]),
                        Publicity.valueOf((String) column[15])),
                column[16] == null ? WorkingWeek.USUAL : WorkingWeek.parse((String) column[16]),
                list(column[17], ConfidantStore::absence),
                day(column[18]));
    }

    private static Absence absence(String days) {
        int slash = days.indexOf('/');
        return new Absence(LocalDate.parse(days.substring(0, slash)), LocalDate.parse(days.substring(slash + 1)));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static <T> List<T> list(@Nullable Object joined, Function<String, T> each) {
        return joined == null || joined.toString().isEmpty()
                ? List.of()
                : Arrays.stream(joined.toString().split(",", -1)).map(each).toList();
    }
}
