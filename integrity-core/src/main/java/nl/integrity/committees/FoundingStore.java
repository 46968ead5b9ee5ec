package nl.integrity.committees;

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
import java.util.stream.Collectors;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;

/** Keeps how committees came to be, and how they ended; through functions of the database only. */
@ApplicationScoped
class FoundingStore {
    @PersistenceContext
    EntityManager em;

    /** @return false when there is, or was, one of this code */
    boolean found(CommitteeId id, FoundCommittee command, LocalDate from, Instant at, PersonId by) {
        return Boolean.TRUE.equals(em.createNativeQuery(
                        "select committee_found(?1, ?2, ?3, ?4, cast(?5 as uuid), cast(?6 as uuid), ?7, ?8, ?9, ?10,"
                                + " ?11, cast(string_to_array(?12, ',') as uuid[]), ?13, ?14)")
                .setParameter(1, id.value())
                .setParameter(2, command.abbreviation())
                .setParameter(3, command.nameNl())
                .setParameter(4, command.nameEn())
                .setParameter(5, Objects.toString(command.standsInFor(), null))
                .setParameter(6, Objects.toString(command.deputy(), null))
                .setParameter(7, from)
                .setParameter(8, command.remitNl())
                .setParameter(9, command.remitEn())
                .setParameter(10, command.quorum())
                .setParameter(11, Objects.requireNonNull(command.votingRule()).name())
                .setParameter(12, command.units().stream().map(UnitId::toString).collect(Collectors.joining(",")))
                .setParameter(13, at.atOffset(ZoneOffset.UTC))
                .setParameter(14, by.value())
                .getSingleResult());
    }

    /** @return false when the committee was changed since */
    boolean close(CloseCommittee command, LocalDate closesOn, Instant at, PersonId by) {
        return Boolean.TRUE.equals(em.createNativeQuery("select committee_close(?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, command.basedOn())
                .setParameter(2, command.committee().value())
                .setParameter(3, closesOn)
                .setParameter(4, command.reason())
                .setParameter(5, at.atOffset(ZoneOffset.UTC))
                .setParameter(6, by.value())
                .getSingleResult());
    }

    /** The end of a committee, and who decided it. */
    record Decided(LocalDate closesOn, String reason, Instant at, PersonId by) {
        @Override
        public String toString() {
            return "closes on " + closesOn;
        }
    }

    Optional<Decided> closing(CommitteeId committee) {
        List<?> rows = em.createNativeQuery("select closes_on, closing_reason, closing_at, closing_by from committee"
                        + " where id = ?1 and closes_on is not null")
                .setParameter(1, committee.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Decided(
                        ((Date) column[0]).toLocalDate(),
                        (String) column[1],
                        InstantColumn.read(column[2]),
                        new PersonId((UUID) column[3])))
                .findFirst();
    }

    /** The committees that are no more on this day, each given once ever. */
    List<CommitteeId> closed(LocalDate today) {
        List<?> ids = em.createNativeQuery("select committees_closed(?1)")
                .setParameter(1, today)
                .getResultList();
        return ids.stream().map(id -> new CommitteeId((UUID) id)).toList();
    }
}
