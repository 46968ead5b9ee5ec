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
import java.util.UUID;
import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps which case waits for a criminal investigation, or waited. Nothing here is ever changed or deleted. */
@ApplicationScoped
class HoldStore {
    @PersistenceContext
    EntityManager em;

    /**
     * That it waits, or waited.
     *
     * @param endedAt {@code null} as long as it does
     */
    record StoredHold(
            UUID id,
            LocalDate reviewOn,
            Sealed reason,
            Instant at,
            PersonId author,
            @Nullable Instant endedAt,
            @Nullable Sealed endReason,
            @Nullable PersonId endedBy) {
        @Override
        public String toString() {
            return "StoredHold";
        }
    }

    /** The latest first. */
    List<StoredHold> all(CaseInHand hand) {
        return rows(with(
                        em.createNativeQuery(
                                "select h.id, h.review_on, h.reason, h.at, h.author, e.at, e.reason, e.author"
                                        + " from investigation_hold h left join investigation_hold_end e on e.hold = h.id"
                                        + " where h.case_file = ?1 order by h.at desc, h.id"),
                        hand.dossierId()))
                .stream()
                .map(column -> new StoredHold(
                        (UUID) column[0],
                        ((Date) column[1]).toLocalDate(),
                        new Sealed((byte[]) column[2]),
                        InstantColumn.read(column[3]),
                        new PersonId((UUID) column[4]),
                        column[5] == null ? null : InstantColumn.read(column[5]),
                        column[6] == null ? null : new Sealed((byte[]) column[6]),
                        column[7] == null ? null : new PersonId((UUID) column[7])))
                .toList();
    }

    void hold(CaseInHand hand, StoredHold hold) {
        with(
                        em.createNativeQuery(
                                "insert into investigation_hold (id, case_file, review_on, reason, at, author)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6)"),
                        hold.id(),
                        hand.dossierId(),
                        hold.reviewOn(),
                        hold.reason().bytes(),
                        hold.at().atOffset(ZoneOffset.UTC),
                        hold.author().value())
                .executeUpdate();
    }

    /** @return false when it was ended already */
    boolean end(UUID hold, Sealed reason, Instant at, PersonId by) {
        return with(
                                em.createNativeQuery(
                                        "insert into investigation_hold_end (hold, reason, at, author) values (?1, ?2, ?3, ?4) on conflict do nothing"),
                                hold,
                                reason.bytes(),
                                at.atOffset(ZoneOffset.UTC),
                                by.value())
                        .executeUpdate()
                == 1;
    }
}
