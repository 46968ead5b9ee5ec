package nl.integrity.investigations;

import static nl.integrity.shared.NativeQuery.rows;
import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps conversations, and what became of each. Nothing here is ever changed or deleted. */
@ApplicationScoped
class InterviewStore {
    @PersistenceContext
    EntityManager em;

    /** A conversation as it was planned. */
    record StoredInterview(
            UUID id,
            int number,
            InterviewKind role,
            UUID method,
            LocalDate day,
            LocalTime time,
            Sealed content,
            Instant at,
            PersonId author) {
        @Override
        public String toString() {
            return "StoredInterview " + number;
        }
    }

    /** What happened to it once. */
    record StoredStep(
            UUID id,
            int number,
            InterviewMove move,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            Sealed content,
            Instant at,
            PersonId author) {
        @Override
        public String toString() {
            return "StoredStep " + number;
        }
    }

    /** Whoever else would add to the conversations of this case waits until this is done. */
    void hold(CaseInHand hand) {
        with(
                        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 40)) as text)"),
                        hand.dossierId().toString())
                .getSingleResult();
    }

    /** The one that was planned last first. */
    List<StoredInterview> interviews(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select id, number, kind, method, day, time, content, at, author from interview"
                                        + " where case_file = ?1 and round = ?2 order by number desc"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(column -> new StoredInterview(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        InterviewKind.valueOf((String) column[2]),
                        (UUID) column[3],
                        ((Date) column[4]).toLocalDate(),
                        ((Time) column[5]).toLocalTime(),
                        new Sealed((byte[]) column[6]),
                        InstantColumn.read(column[7]),
                        new PersonId((UUID) column[8])))
                .toList();
    }

    /** What was planned in all of them, by their ids, whenever the case was open. */
    Map<UUID, Sealed> plans(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery("select id, content from interview where case_file = ?1"),
                        hand.dossierId()))
                .stream()
                .collect(Collectors.toMap(column -> (UUID) column[0], column -> new Sealed((byte[]) column[1])));
    }

    /** What became of each, by its id, the first first. */
    Map<UUID, List<StoredStep>> steps(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select s.interview, s.id, s.number, s.move, s.day, s.until, s.content, s.at, s.author"
                                        + " from interview_step s join interview i on i.id = s.interview"
                                        + " where i.case_file = ?1 and i.round = ?2 order by s.number"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .collect(Collectors.groupingBy(
                        column -> (UUID) column[0], Collectors.mapping(InterviewStore::step, Collectors.toList())));
    }

    private static StoredStep step(Object[] column) {
        return new StoredStep(
                (UUID) column[1],
                ((Number) column[2]).intValue(),
                InterviewMove.valueOf((String) column[3]),
                column[4] == null ? null : ((Date) column[4]).toLocalDate(),
                column[5] == null ? null : ((Date) column[5]).toLocalDate(),
                new Sealed((byte[]) column[6]),
                InstantColumn.read(column[7]),
                new PersonId((UUID) column[8]));
    }

    void plan(CaseInHand hand, StoredInterview interview) {
        with(
                        em.createNativeQuery(
                                "insert into interview (id, case_file, round, number, kind, method, day, time, content, at, author)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
                        interview.id(),
                        hand.dossierId(),
                        hand.round(),
                        interview.number(),
                        interview.role().name(),
                        interview.method(),
                        interview.day(),
                        interview.time(),
                        interview.content().bytes(),
                        interview.at().atOffset(ZoneOffset.UTC),
                        interview.author().value())
                .executeUpdate();
    }

    void add(UUID interview, StoredStep step) {
        with(
                        em.createNativeQuery(
                                "insert into interview_step (id, interview, number, move, day, until, content, at, author)"
                                        + " values (?1, ?2, ?3, ?4, cast(?5 as date), cast(?6 as date), ?7, ?8, ?9)"),
                        step.id(),
                        interview,
                        step.number(),
                        step.move().name(),
                        step.day() == null ? null : step.day().toString(),
                        step.until() == null ? null : step.until().toString(),
                        step.content().bytes(),
                        step.at().atOffset(ZoneOffset.UTC),
                        step.author().value())
                .executeUpdate();
    }
}
