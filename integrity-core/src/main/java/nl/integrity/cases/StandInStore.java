package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;

/** Keeps to whom cases were opened, and until when. */
@ApplicationScoped
class StandInStore {
    @PersistenceContext
    EntityManager em;

    /** As what a case is open to somebody at this moment; empty when it is not. */
    Optional<SeatFunction> functionOf(PersonId person, CaseFile file, Instant now) {
        List<?> rows = em.createNativeQuery("select function from case_stand_in where case_file = ?1 and person = ?2"
                        + " and until > ?3 and ended_at is null order by at desc limit 1")
                .setParameter(1, file.id())
                .setParameter(2, person.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().findFirst().map(function -> SeatFunction.valueOf((String) function));
    }

    /** All there ever were, the latest first. */
    List<StandIn> of(CaseFile file) {
        List<?> rows = em.createNativeQuery("select id, person, function, at, opened_by, until, reason, ended_at"
                        + " from case_stand_in where case_file = ?1 order by at desc, id")
                .setParameter(1, file.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StandIn(
                        (UUID) column[0],
                        new PersonId((UUID) column[1]),
                        SeatFunction.valueOf((String) column[2]),
                        InstantColumn.read(column[3]),
                        new PersonId((UUID) column[4]),
                        InstantColumn.read(column[5]),
                        new Sealed((byte[]) column[6]),
                        column[7] == null ? null : InstantColumn.read(column[7])))
                .toList();
    }

    void add(CaseFile file, StandIn standIn) {
        em.createNativeQuery("insert into case_stand_in values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, null, null)")
                .setParameter(1, standIn.id())
                .setParameter(2, file.id())
                .setParameter(3, standIn.person().value())
                .setParameter(4, standIn.function().name())
                .setParameter(5, standIn.at().atOffset(ZoneOffset.UTC))
                .setParameter(6, standIn.openedBy().value())
                .setParameter(7, standIn.until().atOffset(ZoneOffset.UTC))
                .setParameter(8, standIn.reason().bytes())
                .executeUpdate();
    }

    /** @return false when it had ended already, or is of another case */
    boolean end(CaseFile file, UUID standIn, PersonId by, Instant at) {
        return em.createNativeQuery("update case_stand_in set ended_at = ?3, ended_by = ?4"
                                + " where id = ?1 and case_file = ?2 and ended_at is null and until > ?3")
                        .setParameter(1, standIn)
                        .setParameter(2, file.id())
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, by.value())
                        .executeUpdate()
                == 1;
    }

    /** The numbers of open cases that are still of somebody to whom they are open no longer. */
    List<String> leftWithOwner(Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select c.number from case_file c where c.stage <> 'CLOSED' and c.stage <> 'JOINED'"
                                + " and exists (select 1 from case_stand_in s where s.case_file = c.id and s.person = c.owner)"
                                + " and not exists (select 1 from case_stand_in s where s.case_file = c.id and s.person = c.owner"
                                + " and s.ended_at is null and s.until > ?1) order by c.number")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
