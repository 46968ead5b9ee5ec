package nl.integrity.cases;

/**
 * The cases in which something waits for somebody.
 *
 * @param since the column that tells since when
 * @param from the statement from its {@code from} on, with a {@code where}; in it {@code c} is the case
 */
public record Waiting(String since, Sql from) {
    public static Waiting since(String column, String from, Object... bound) {
        return new Waiting(column, Sql.of(from, bound));
    }

    public Waiting and(Sql more) {
        return new Waiting(since, from.and(more));
    }

    public Waiting and(String more, Object... bound) {
        return and(Sql.of(more, bound));
    }

    @Override
    public String toString() {
        return "Waiting";
    }
}
