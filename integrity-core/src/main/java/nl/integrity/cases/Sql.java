package nl.integrity.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A piece of a statement with what is bound in it. Pieces are put together; what was asked for is only ever bound.
 *
 * @param text with a question mark for each value
 */
public record Sql(String text, List<Object> bound) {
    public Sql {
        bound = List.copyOf(bound);
    }

    public static Sql of(String text, Object... bound) {
        return new Sql(text, List.of(bound));
    }

    /** Whether a column holds one of these. */
    public static Sql in(String column, List<?> values) {
        return values.isEmpty()
                ? of("false")
                : new Sql(
                        column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        new ArrayList<>(values));
    }

    public Sql then(Sql next) {
        List<Object> all = new ArrayList<>(bound);
        all.addAll(next.bound);
        return new Sql(text + next.text, all);
    }

    public Sql then(String next, Object... more) {
        return then(of(next, more));
    }

    public Sql and(Sql next) {
        return then(" and ").then(next);
    }

    public Sql and(String next, Object... more) {
        return and(of(next, more));
    }

    /** With a number behind each question mark, as JPA wants it. */
    public String numbered() {
        StringBuilder numbered = new StringBuilder();
        int place = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            numbered.append(letter);
            if (letter == '?') {
                numbered.append(++place);
            }
        }
        return numbered.toString();
    }

    /** Hands every value over under its number. */
    public void bindTo(BiConsumer<Integer, Object> query) {
        for (int place = 0; place < bound.size(); place++) {
            query.accept(place + 1, bound.get(place));
        }
    }

    @Override
    public String toString() {
        return "Sql";
    }
}
