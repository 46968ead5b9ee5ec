package nl.integrity.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A piece of a statement with what is bound in it. Pieces are put together; what was asked for is only ever bound.
 *
 * @param text with a question mark for each value
 */
record Sql(String text, List<Object> bound) {
    Sql {
        bound = List.copyOf(bound);
    }

    static Sql of(String text, Object... bound) {
        return new Sql(text, List.of(bound));
    }

    /** Whether a column holds one of these. */
    static Sql in(String column, List<?> values) {
        return values.isEmpty()
                ? of("false")
                : new Sql(
                        column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        new ArrayList<>(values));
    }

    Sql then(Sql next) {
        List<Object> all = new ArrayList<>(bound);
        all.addAll(next.bound);
        return new Sql(text + next.text, all);
    }

    Sql then(String next, Object... more) {
        return then(of(next, more));
    }

    Sql and(Sql next) {
        return then(" and ").then(next);
    }

    Sql and(String next, Object... more) {
        return and(of(next, more));
    }

    @Override
    public String toString() {
        return "Sql";
    }
}
