package nl.integrity.register;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to list, and in what order.
 *
 * @param after where the page before this one ended, as its {@code Slice.next} said; {@code null} for the first page
 */
public record RegisterQuery(Order order, RegisterFilter filter, @Nullable String after) {
    /** In what order. */
    public enum Order {
        URGENT,
        NEWEST
    }
}
