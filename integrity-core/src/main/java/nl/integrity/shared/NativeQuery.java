package nl.integrity.shared;

import jakarta.persistence.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every store does with a query in SQL. */
public final class NativeQuery {
    private NativeQuery() {}

    /** @param values for {@code ?1}, {@code ?2} and so on */
    public static Query with(Query query, @Nullable Object... values) {
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }

    /** What a query of more than one column gives. */
    public static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
