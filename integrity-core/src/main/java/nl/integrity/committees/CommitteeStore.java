package nl.integrity.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Keeps committees, their rules and their seats; adds to them through functions of the database only. */
@ApplicationScoped
class CommitteeStore {
    private static final String COMMITTEE =
            "select id, code, name_nl, name_en, stands_in_for, deputy, set_up_on, closes_on from committee";
    private static final String SEAT = "select id, committee, person, function, held_from, last_day from seat";
    private static final String HELD = " and held_from <= ?1 and (last_day is null or last_day >= ?1)";

    @PersistenceContext
    EntityManager em;

    /** Lets one change about committees be made at a time, until the end of the transaction. */
    void lock() {
        em.createNativeQuery("select cast(committee_lock() as text)").getResultList();
    }

    List<Committee> committees() {
        return rows(COMMITTEE + " order by stands_in_for nulls first, founded_at, code").stream()
                .map(column -> new Committee(
                        new CommitteeId((UUID) column[0]),
                        new CommitteeCode((String) column[1]),
                        (String) column[2],
                        (String) column[3],
                        column[4] == null ? null : new CommitteeId((UUID) column[4]),
                        column[5] == null ? null : new CommitteeId((UUID) column[5]),
                        column[6] == null ? null : ((Date) column[6]).toLocalDate(),
                        column[7] == null ? null : ((Date) column[7]).toLocalDate()))
                .toList();
    }

    /** How often something about it was changed. */
    int version(CommitteeId committee) {
        return ((Number) rows("select version, 0 from committee where id = ?1", committee.value())
                        .get(0)[0])
                .intValue();
    }

    List<Charter> charters(CommitteeId committee) {
        return rows(
                        "select number, valid_from, remit_nl, remit_en, quorum, voting_rule,"
                                + " (select string_agg(cast(unit as text), ',') from committee_unit u"
                                + " where u.committee = c.committee and u.charter = c.number)"
                                + " from committee_charter c where committee = ?1 order by number",
                        committee.value())
                .stream()
                .map(column -> new Charter(
                        ((Number) column[0]).intValue(),
                        ((Date) column[1]).toLocalDate(),
                        (String) column[2],
                        (String) column[3],
                        ((Number) column[4]).intValue(),
                        VotingRule.valueOf((String) column[5]),
                        units((String) column[6])))
                .toList();
    }

    private static Set<UnitId> units(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(","))
                        .map(id -> new UnitId(UUID.fromString(id)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The permanent committee with this unit in its remit on a day, or else the one whose remit names no unit, the older of two; of those
     * that take reports.
     */
    Optional<CommitteeId> takesIn(LocalDate day, UnitId unit) {
        return rows(
                        "select c.id, bool_or(u.unit = ?2) is true as own from committee c"
                                + " join lateral (select number from committee_charter where committee = c.id and valid_from <= ?1"
                                + " order by valid_from desc, number desc limit 1) n on true"
                                + " left join committee_unit u on u.committee = c.id and u.charter = n.number"
                                + " where c.stands_in_for is null and c.set_up_on <= ?1 and (c.closes_on is null or c.closes_on > ?1)"
                                + " group by c.id, c.founded_at, c.code"
                                + " having count(u.unit) = 0 or bool_or(u.unit = ?2) order by own desc, c.founded_at, c.code limit 1",
                        day,
                        unit.value())
                .stream()
                .map(column -> new CommitteeId((UUID) column[0]))
                .findFirst();
    }

    /** All seats that a committee ever had, in the order of their begin. */
    List<Seat> seats(CommitteeId committee) {
        return seats(SEAT + " where committee = ?1 order by held_from, appointed_at", committee.value());
    }

    List<Seat> heldOn(LocalDate day, CommitteeId committee) {
        return seats(
                SEAT + " where committee = ?2" + HELD + " order by held_from, appointed_at", day, committee.value());
    }

    List<Seat> heldOn(LocalDate day, PersonId person) {
        return seats(SEAT + " where person = ?2" + HELD + " order by held_from", day, person.value());
    }

    Optional<Seat> heldOn(LocalDate day, PersonId person, CommitteeId committee) {
        return seats(SEAT + " where person = ?2 and committee = ?3" + HELD, day, person.value(), committee.value())
                .stream()
                .findFirst();
    }

    Optional<Seat> seat(SeatId id) {
        return seats(SEAT + " where id = ?1", id.value()).stream().findFirst();
    }

    /** @return false when the committee was changed since */
    boolean take(int basedOn, Seat seat, Instant at, PersonId by) {
        return changed(em.createNativeQuery("select seat_take(?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9)")
                .setParameter(1, basedOn)
                .setParameter(2, seat.id().value())
                .setParameter(3, seat.committee().value())
                .setParameter(4, seat.person().value())
                .setParameter(5, seat.function().name())
                .setParameter(6, seat.from())
                .setParameter(7, seat.lastDay() == null ? null : seat.lastDay().toString())
                .setParameter(8, at.atOffset(ZoneOffset.UTC))
                .setParameter(9, by.value())
                .getSingleResult());
    }

    /** @return false when the committee was changed since */
    boolean end(EndSeat command, LocalDate lastDay, LocalDate today, Instant at, PersonId by) {
        return changed(em.createNativeQuery("select seat_end(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, command.basedOn())
                .setParameter(2, command.seat().value())
                .setParameter(3, lastDay)
                .setParameter(4, today)
                .setParameter(5, Objects.requireNonNull(command.reason()).name())
                .setParameter(6, command.note())
                .setParameter(7, at.atOffset(ZoneOffset.UTC))
                .setParameter(8, by.value())
                .getSingleResult());
    }

    /** @return false when the committee was changed since */
    boolean revise(ReviseCharter command, Instant at, PersonId by) {
        return changed(em.createNativeQuery(
                        "select committee_revise(?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(string_to_array(?8, ',') as uuid[]), ?9, ?10)")
                .setParameter(1, command.basedOn())
                .setParameter(2, command.committee().value())
                .setParameter(3, Objects.requireNonNull(command.from()))
                .setParameter(4, command.remitNl())
                .setParameter(5, command.remitEn())
                .setParameter(6, command.quorum())
                .setParameter(7, Objects.requireNonNull(command.votingRule()).name())
                .setParameter(8, command.units().stream().map(UnitId::toString).collect(Collectors.joining(",")))
                .setParameter(9, at.atOffset(ZoneOffset.UTC))
                .setParameter(10, by.value())
                .getSingleResult());
    }

    private static boolean changed(Object answer) {
        return Boolean.TRUE.equals(answer);
    }

    /** Seats whose last day is before this one, each given once ever. */
    List<Seat> over(LocalDate today) {
        return seats("select id, committee, person, function, held_from, last_day from seats_over(?1)", today);
    }

    /** The committees that were not looked at on this day yet, each given once. */
    List<CommitteeId> toCheck(LocalDate today) {
        List<?> ids = em.createNativeQuery("select committees_to_check(?1)")
                .setParameter(1, today)
                .getResultList();
        return ids.stream().map(id -> new CommitteeId((UUID) id)).toList();
    }

    private List<Seat> seats(String query, Object... parameters) {
        return rows(query, parameters).stream()
                .map(column -> new Seat(
                        new SeatId((UUID) column[0]),
                        new CommitteeId((UUID) column[1]),
                        new PersonId((UUID) column[2]),
                        SeatFunction.valueOf((String) column[3]),
                        ((Date) column[4]).toLocalDate(),
                        column[5] == null ? null : ((Date) column[5]).toLocalDate()))
                .toList();
    }

    /**
     * How and by whom it came to a seat, and to its end.
     *
     * @param until as it was agreed
     * @param endedAt {@code null}, and the rest with it, when nobody ended it
     */
    record Past(
            SeatId seat,
            @Nullable LocalDate until,
            PersonId appointedBy,
            @Nullable Instant endedAt,
            @Nullable PersonId endedBy,
            @Nullable EndReason reason,
            String note) {
        @Override
        public String toString() {
            return "the past of " + seat;
        }
    }

    List<Past> past(CommitteeId committee) {
        return rows(
                        "select s.id, s.held_until, s.appointed_by, e.at, e.author, e.reason, e.note from seat s"
                                + " left join seat_ending e on e.seat = s.id and e.number ="
                                + " (select max(number) from seat_ending where seat = s.id) where s.committee = ?1",
                        committee.value())
                .stream()
                .map(column -> new Past(
                        new SeatId((UUID) column[0]),
                        column[1] == null ? null : ((Date) column[1]).toLocalDate(),
                        new PersonId((UUID) column[2]),
                        column[3] == null ? null : InstantColumn.read(column[3]),
                        column[4] == null ? null : new PersonId((UUID) column[4]),
                        column[5] == null ? null : EndReason.valueOf((String) column[5]),
                        column[6] == null ? "" : (String) column[6]))
                .toList();
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        return NativeQuery.rows(NativeQuery.with(em.createNativeQuery(sql), parameters));
    }
}
