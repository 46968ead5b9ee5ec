package nl.integrity.cases;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
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

    /** Remembers that somebody in a case works somewhere. */
    void add(CaseFile file, byte[] unit) {
        em.createNativeQuery("insert into case_line values (?1, ?2) on conflict do nothing")
                .setParameter(1, file.id())
                .setParameter(2, unit)
                .executeUpdate();
    }

    /** The cases in which somebody works there. */
    List<CaseFile> inWhich(BiPredicate<UUID, byte[]> worksThere) {
        return rows(em.createNativeQuery("select case_file, unit from case_line")).stream()
                .filter(column -> worksThere.test((UUID) column[0], (byte[]) column[1]))
                .map(column -> Objects.requireNonNull(em.find(CaseFile.class, column[0])))
                .toList();
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
