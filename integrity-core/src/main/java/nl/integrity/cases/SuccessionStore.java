package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.integrity.committees.CommitteeId;
import nl.integrity.shared.UnitId;

/** Finds what a committee leaves behind, and hands it on. */
@ApplicationScoped
class SuccessionStore {
    @PersistenceContext
    EntityManager em;

    boolean hasOpen(CommitteeId committee) {
        return !em.createNativeQuery("select 1 from case_file where committee = ?1 and stage <> 'CLOSED' limit 1")
                .setParameter(1, committee.value())
                .getResultList()
                .isEmpty();
    }

    List<CaseFile> open(CommitteeId committee) {
        return em.createQuery(
                        "select c from CaseFile c where c.committee = :committee"
                                + " and c.stage <> nl.integrity.cases.CaseStage.CLOSED order by c.number",
                        CaseFile.class)
                .setParameter("committee", committee.value())
                .getResultList();
    }

    /** The units that its cases are about. */
    List<UnitId> unitsOf(CommitteeId committee) {
        List<?> units = em.createNativeQuery("select distinct unit from case_file where committee = ?1")
                .setParameter(1, committee.value())
                .getResultList();
        return units.stream().map(unit -> new UnitId((UUID) unit)).toList();
    }

    /**
     * They are nobody's there, until somebody has to do something in one.
     *
     * @return their numbers
     */
    List<String> handOnClosed(CommitteeId from, UnitId unit, CommitteeId to) {
        List<?> numbers = em.createNativeQuery(
                        "update case_file set committee = ?3, owner = null, version = version + 1"
                                + " where committee = ?1 and unit = ?2 and stage = 'CLOSED' returning number")
                .setParameter(1, from.value())
                .setParameter(2, unit.value())
                .setParameter(3, to.value())
                .getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }
}
