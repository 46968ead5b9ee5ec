package nl.integrity.subjects;

import static nl.integrity.shared.NativeQuery.rows;
import static nl.integrity.shared.NativeQuery.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.cases.CaseId;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps whom a case is about, what they were given and what they said. Nothing here is ever changed or deleted. */
@ApplicationScoped
class SubjectStore {
    private static final String SUBJECT = "select s.id, s.case_file, s.round, s.person, s.content, s.at, s.author,"
            + " (select min(p.at) from subject_paper p where p.subject = s.id and p.kind = 'NOTICE') from case_subject s";

    @PersistenceContext
    EntityManager em;

    /**
     * Somebody whom a case is about.
     *
     * @param person what stands for them; {@code null} for somebody without an account
     * @param toldAt {@code null} as long as they were not told
     */
    record StoredSubject(
            UUID id,
            CaseId caseFile,
            int round,
            @Nullable String person,
            Sealed content,
            Instant at,
            PersonId author,
            @Nullable Instant toldAt) {
        @Override
        public String toString() {
            return "StoredSubject";
        }
    }

    /** Why a case is about nobody in particular. */
    record StoredNobody(UUID id, Sealed reason) {
        @Override
        public String toString() {
            return "StoredNobody";
        }
    }

    /** Why they are told later. */
    record StoredDelay(UUID id, UUID subject, LocalDate reviewOn, Sealed reason, Instant at, PersonId author) {
        @Override
        public String toString() {
            return "StoredDelay";
        }
    }

    /** What they were given. */
    record StoredPaper(
            UUID id,
            UUID subject,
            int number,
            PaperKind kind,
            @Nullable LocalDate dueOn,
            Sealed content,
            Instant at,
            PersonId author) {
        @Override
        public String toString() {
            return "StoredPaper " + number;
        }
    }

    /** What was said to it. */
    record StoredReply(UUID id, UUID paper, boolean agrees, Sealed content, Instant at, @Nullable PersonId enteredBy) {
        @Override
        public String toString() {
            return "StoredReply";
        }
    }

    /** Those whom a case is about, this time, the one named first, first. */
    List<StoredSubject> of(CaseInHand hand) {
        return subjects(" where s.case_file = ?1 and s.round = ?2 order by s.at, s.id", hand.dossierId(), hand.round());
    }

    /** Those whom a case is about, or was an earlier time, the one named first, first. */
    List<StoredSubject> ofEver(CaseInHand hand) {
        return subjects(" where s.case_file = ?1 order by s.at, s.id", hand.dossierId());
    }

    /** Why a case is about nobody in particular, this time, sealed; empty as long as nobody said so. */
    Optional<StoredNobody> nobody(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select id, reason from subject_nobody where case_file = ?1 and round = ?2 order by at desc limit 1"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(column -> new StoredNobody((UUID) column[0], new Sealed((byte[]) column[1])))
                .findFirst();
    }

    void nobody(CaseInHand hand, StoredNobody nobody, Instant at, PersonId by) {
        with(
                        em.createNativeQuery("insert into subject_nobody (id, case_file, round, reason, at, author)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)"),
                        nobody.id(),
                        hand.dossierId(),
                        hand.round(),
                        nobody.reason().bytes(),
                        at.atOffset(ZoneOffset.UTC),
                        by.value())
                .executeUpdate();
    }

    /** What somebody was told of, the latest first. */
    List<StoredSubject> toldTo(String person) {
        return subjects(" where s.person = ?1 order by s.at desc, s.id", person).stream()
                .filter(subject -> subject.toldAt() != null)
                .toList();
    }

    Optional<StoredSubject> find(UUID id) {
        return subjects(" where s.id = ?1", id).stream().findFirst();
    }

    private List<StoredSubject> subjects(String which, Object... values) {
        return rows(with(em.createNativeQuery(SUBJECT + which), values)).stream()
                .map(column -> new StoredSubject(
                        (UUID) column[0],
                        new CaseId((UUID) column[1]),
                        ((Number) column[2]).intValue(),
                        (String) column[3],
                        new Sealed((byte[]) column[4]),
                        InstantColumn.read(column[5]),
                        new PersonId((UUID) column[6]),
                        column[7] == null ? null : InstantColumn.read(column[7])))
                .toList();
    }

    /** The same one twice is kept once. */
    void name(CaseInHand hand, StoredSubject subject) {
        with(
                        em.createNativeQuery(
                                "insert into case_subject (id, case_file, round, person, content, at, author)"
                                        + " values (?1, ?2, ?3, cast(?4 as varchar), ?5, ?6, ?7) on conflict do nothing"),
                        subject.id(),
                        hand.dossierId(),
                        hand.round(),
                        subject.person(),
                        subject.content().bytes(),
                        subject.at().atOffset(ZoneOffset.UTC),
                        subject.author().value())
                .executeUpdate();
    }

    /** The latest first. */
    List<StoredDelay> delays(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery("select d.id, d.subject, d.review_on, d.reason, d.at, d.author"
                                + " from subject_delay d join case_subject s on s.id = d.subject"
                                + " where s.case_file = ?1 order by d.at desc, d.id"),
                        hand.dossierId()))
                .stream()
                .map(column -> new StoredDelay(
                        (UUID) column[0],
                        (UUID) column[1],
                        ((Date) column[2]).toLocalDate(),
                        new Sealed((byte[]) column[3]),
                        InstantColumn.read(column[4]),
                        new PersonId((UUID) column[5])))
                .toList();
    }

    void delay(StoredDelay delay) {
        with(
                        em.createNativeQuery("insert into subject_delay (id, subject, review_on, reason, at, author)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)"),
                        delay.id(),
                        delay.subject(),
                        delay.reviewOn(),
                        delay.reason().bytes(),
                        delay.at().atOffset(ZoneOffset.UTC),
                        delay.author().value())
                .executeUpdate();
    }

    /** What these were given, the first first. */
    List<StoredPaper> papers(List<StoredSubject> subjects) {
        return rows(with(
                        em.createNativeQuery(
                                "select id, subject, number, kind, due_on, content, at, author from subject_paper"
                                        + " where subject = any (cast(?1 as uuid[])) order by subject, number"),
                        ids(subjects.stream().map(StoredSubject::id).toList())))
                .stream()
                .map(column -> new StoredPaper(
                        (UUID) column[0],
                        (UUID) column[1],
                        ((Number) column[2]).intValue(),
                        PaperKind.valueOf((String) column[3]),
                        column[4] == null ? null : ((Date) column[4]).toLocalDate(),
                        new Sealed((byte[]) column[5]),
                        InstantColumn.read(column[6]),
                        new PersonId((UUID) column[7])))
                .toList();
    }

    /** @return false when somebody else gave them something at the same time */
    boolean give(StoredPaper paper) {
        return with(
                                em.createNativeQuery(
                                        "insert into subject_paper (id, subject, number, kind, due_on, content, at, author)"
                                                + " values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7, ?8) on conflict do nothing"),
                                paper.id(),
                                paper.subject(),
                                paper.number(),
                                paper.kind().name(),
                                paper.dueOn() == null ? null : paper.dueOn().toString(),
                                paper.content().bytes(),
                                paper.at().atOffset(ZoneOffset.UTC),
                                paper.author().value())
                        .executeUpdate()
                == 1;
    }

    /** What was said to these, the first first. */
    List<StoredReply> replies(List<StoredPaper> papers) {
        return rows(with(
                        em.createNativeQuery("select id, paper, agrees, content, at, entered_by from subject_reply"
                                + " where paper = any (cast(?1 as uuid[])) order by at, id"),
                        ids(papers.stream().map(StoredPaper::id).toList())))
                .stream()
                .map(column -> new StoredReply(
                        (UUID) column[0],
                        (UUID) column[1],
                        (Boolean) column[2],
                        new Sealed((byte[]) column[3]),
                        InstantColumn.read(column[4]),
                        column[5] == null ? null : new PersonId((UUID) column[5])))
                .toList();
    }

    /** The same one twice is kept once. */
    void reply(StoredReply reply) {
        PersonId enteredBy = reply.enteredBy();
        with(
                        em.createNativeQuery("insert into subject_reply (id, paper, agrees, content, at, entered_by)"
                                + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid)) on conflict do nothing"),
                        reply.id(),
                        reply.paper(),
                        reply.agrees(),
                        reply.content().bytes(),
                        reply.at().atOffset(ZoneOffset.UTC),
                        enteredBy == null ? null : enteredBy.toString())
                .executeUpdate();
    }

    private static String ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
