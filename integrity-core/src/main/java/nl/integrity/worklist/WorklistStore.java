package nl.integrity.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import nl.integrity.cases.Sql;
import nl.integrity.cases.Worker;
import nl.integrity.shared.InstantColumn;

/** Finds what waits for somebody, in one statement. */
@ApplicationScoped
class WorklistStore {
    @PersistenceContext
    EntityManager em;

    /** What waits longest first; of one kind in one case, once. */
    List<WaitingWork> waitingFor(Worker worker, int most) {
        Sql each = Arrays.stream(WorkKind.values())
                .map(kind -> kind.waitingFor(worker))
                .reduce((one, other) -> one.then(" union all ").then(other))
                .orElseThrow();
        Sql all = Sql.of("select kind, number, min(since) from (")
                .then(each)
                .then(") work group by kind, number order by min(since), number, kind limit ?", most);
        Query query = em.createNativeQuery(all.numbered());
        all.bindTo(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new WaitingWork(
                        WorkKind.valueOf((String) column[0]), (String) column[1], InstantColumn.read(column[2])))
                .toList();
    }
}
