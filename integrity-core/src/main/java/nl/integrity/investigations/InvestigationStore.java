package nl.integrity.investigations;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps orders, means and findings of investigations. Nothing here is ever changed or deleted. */
@ApplicationScoped
class InvestigationStore {
    @PersistenceContext
    EntityManager em;

    /** An order as it was worded once. */
    record StoredAssignment(
            UUID id,
            int number,
            LocalDate dueOn,
            LocalDate accessUntil,
            Sealed content,
            PersonId lead,
            Set<PersonId> others,
            Instant at,
            PersonId author,
            @Nullable Instant signedAt,
            @Nullable PersonId signedBy) {
        boolean isSigned() {
            return signedAt != null;
        }

        Set<PersonId> people() {
            return Stream.concat(Stream.of(lead), others.stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public String toString() {
            return "StoredAssignment " + number;
        }
    }

    /** A means that was asked for. */
    record StoredMethod(
            UUID id,
            MethodKind kind,
            LocalDate lastDay,
            Sealed content,
            Instant at,
            PersonId asker,
            @Nullable Answer answer) {
        MethodState state(LocalDate today) {
            if (answer == null) {
                return MethodState.ASKED;
            }
            if (!answer.approved()) {
                return MethodState.REFUSED;
            }
            return lastDay.isBefore(today) ? MethodState.EXPIRED : MethodState.APPROVED;
        }

        @Override
        public String toString() {
            return "StoredMethod " + kind;
        }
    }

    /** What was said to it. */
    record Answer(boolean approved, Sealed reason, Instant at, PersonId by) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** What was found on a point, as it was written once. */
    record StoredFinding(UUID id, int allegation, int number, Sealed content, Instant at, PersonId author) {
        @Override
        public String toString() {
            return "StoredFinding " + allegation;
        }
    }

    /** The wordings of its order, this time, the latest first. */
    List<StoredAssignment> assignments(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select a.id, a.number, a.due_on, a.access_until, a.content, a.lead, array_to_string(a.others, ','), a.at, a.author,"
                                        + " s.at, s.person from investigation_assignment a"
                                        + " left join investigation_signing s on s.assignment = a.id"
                                        + " where a.case_file = ?1 and a.round = ?2 order by a.number desc"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(InvestigationStore::assignment)
                .toList();
    }

    private static StoredAssignment assignment(Object[] column) {
        return new StoredAssignment(
                (UUID) column[0],
                ((Number) column[1]).intValue(),
                ((Date) column[2]).toLocalDate(),
                ((Date) column[3]).toLocalDate(),
                new Sealed((byte[]) column[4]),
                new PersonId((UUID) column[5]),
                people(column[6]),
                InstantColumn.read(column[7]),
                new PersonId((UUID) column[8]),
                column[9] == null ? null : InstantColumn.read(column[9]),
                column[10] == null ? null : new PersonId((UUID) column[10]));
    }

    private static Set<PersonId> people(Object joined) {
        return Stream.of(joined.toString().split(",", -1))
                .filter(person -> !person.isEmpty())
                .map(person -> new PersonId(UUID.fromString(person)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return false when somebody else worded it at the same time */
    boolean assign(CaseInHand hand, StoredAssignment order) {
        return with(
                                em.createNativeQuery(
                                        "insert into investigation_assignment (id, case_file, round, number, due_on,"
                                                + " access_until, content, lead, others, at, author)"
                                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as uuid[]), ?10, ?11) on conflict do nothing"),
                                order.id(),
                                hand.dossierId(),
                                hand.round(),
                                order.number(),
                                order.dueOn(),
                                order.accessUntil(),
                                order.content().bytes(),
                                order.lead().value(),
                                order.others().stream()
                                        .map(PersonId::toString)
                                        .collect(Collectors.joining(",", "{", "}")),
                                order.at().atOffset(ZoneOffset.UTC),
                                order.author().value())
                        .executeUpdate()
                == 1;
    }

    /** @return false when it was signed already */
    boolean sign(UUID assignment, Instant at, PersonId by) {
        return with(
                                em.createNativeQuery(
                                        "insert into investigation_signing (assignment, at, person) values (?1, ?2, ?3) on conflict do nothing"),
                                assignment,
                                at.atOffset(ZoneOffset.UTC),
                                by.value())
                        .executeUpdate()
                == 1;
    }

    /** Those asked for, this time, the last first. */
    List<StoredMethod> methods(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select m.id, m.kind, m.last_day, m.content, m.at, m.person, d.approved, d.reason, d.at, d.person"
                                        + " from investigation_method m left join investigation_method_decision d on d.method = m.id"
                                        + " where m.case_file = ?1 and m.round = ?2 order by m.at desc, m.id"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(column -> new StoredMethod(
                        (UUID) column[0],
                        MethodKind.valueOf((String) column[1]),
                        ((Date) column[2]).toLocalDate(),
                        new Sealed((byte[]) column[3]),
                        InstantColumn.read(column[4]),
                        new PersonId((UUID) column[5]),
                        column[6] == null
                                ? null
                                : new Answer(
                                        (Boolean) column[6],
                                        new Sealed((byte[]) column[7]),
                                        InstantColumn.read(column[8]),
                                        new PersonId((UUID) column[9]))))
                .toList();
    }

    /** The same one twice is kept once. */
    void ask(CaseInHand hand, StoredMethod method) {
        with(
                        em.createNativeQuery(
                                "insert into investigation_method (id, case_file, round, kind, last_day, content, at, person)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing"),
                        method.id(),
                        hand.dossierId(),
                        hand.round(),
                        method.kind().name(),
                        method.lastDay(),
                        method.content().bytes(),
                        method.at().atOffset(ZoneOffset.UTC),
                        method.asker().value())
                .executeUpdate();
    }

    /** @return false when it was decided already */
    boolean decide(UUID method, Answer answer) {
        return with(
                                em.createNativeQuery(
                                        "insert into investigation_method_decision (method, approved, reason, at, person)"
                                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing"),
                                method,
                                answer.approved(),
                                answer.reason().bytes(),
                                answer.at().atOffset(ZoneOffset.UTC),
                                answer.by().value())
                        .executeUpdate()
                == 1;
    }

    /** What was found, this time, on each point the latest first. */
    List<StoredFinding> findings(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select id, allegation, number, content, at, author from investigation_finding"
                                        + " where case_file = ?1 and round = ?2 order by allegation, number desc"),
                        hand.dossierId(),
                        hand.round()))
                .stream()
                .map(column -> new StoredFinding(
                        (UUID) column[0],
                        ((Number) column[1]).intValue(),
                        ((Number) column[2]).intValue(),
                        new Sealed((byte[]) column[3]),
                        InstantColumn.read(column[4]),
                        new PersonId((UUID) column[5])))
                .toList();
    }

    /** @return false when somebody else wrote on the same point at the same time */
    boolean find(CaseInHand hand, StoredFinding finding) {
        return with(
                                em.createNativeQuery(
                                        "insert into investigation_finding (id, case_file, round, allegation, number, content, at, author)"
                                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing"),
                                finding.id(),
                                hand.dossierId(),
                                hand.round(),
                                finding.allegation(),
                                finding.number(),
                                finding.content().bytes(),
                                finding.at().atOffset(ZoneOffset.UTC),
                                finding.author().value())
                        .executeUpdate()
                == 1;
    }
}
