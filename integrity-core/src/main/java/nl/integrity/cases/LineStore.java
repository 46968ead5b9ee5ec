package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Finds the cases about a unit, for those who are responsible for it. */
@ApplicationScoped
class LineStore {
    @PersistenceContext
    EntityManager em;

    /**
     * Keeps somebody from all of them at once, however many.
     *
     * @param lastDay only from those that were opened on it, or before; {@code null} for all
     */
    void exclude(byte[] person, UnitId unit, @Nullable LocalDate lastDay) {
        LocalDate end = lastDay == null ? LocalDate.of(9999, 1, 1) : lastDay.plusDays(1);
        em.createNativeQuery("insert into exclusion select id, ?1 from case_file where unit = ?2 and opened_at < ?3"
                        + " on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, unit.value())
                .setParameter(3, end.atStartOfDay(SystemTime.ZONE).toOffsetDateTime())
                .executeUpdate();
    }

    /** Those that are somebody's, or in which they have a part. */
    List<CaseFile> inHandOf(PersonId person, UnitId unit) {
        List<?> files = em.createNativeQuery(
                        "select c.* from case_file c where c.unit = ?1 and (c.owner = ?2 or exists (select 1"
                                + " from case_part p where p.case_file = c.id and p.person = ?2 and p.until is null))"
                                + " order by c.number",
                        CaseFile.class)
                .setParameter(1, unit.value())
                .setParameter(2, person.value())
                .getResultList();
        return files.stream().map(CaseFile.class::cast).toList();
    }
}
