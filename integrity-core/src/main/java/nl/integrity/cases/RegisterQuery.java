package nl.integrity.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to list, and in what order.
 *
 * @param after where the page before this one ended, as its {@code Slice.next} said; {@code null} for the first page
 */
public record RegisterQuery(Order order, Filter filter, @Nullable String after) {
    /** In what order. */
    public enum Order {
        URGENT,
        NEWEST
    }

    /** Which ones. */
    public enum Filter {
        ALL,
        RECEIVED,
        ACKNOWLEDGED,
        IN_TRIAGE,
        /** Those that are not closed. */
        OPEN,
        CLOSED,
        /** Those without an owner. */
        NOBODYS,
        /** Those whose reporter waits for an answer. */
        AWAITING
    }
}
