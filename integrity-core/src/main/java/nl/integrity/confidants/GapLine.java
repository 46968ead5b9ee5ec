package nl.integrity.confidants;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gap on the coordinator's list.
 *
 * @param name of the location or the person
 * @param answer {@code null}, and the rest with it, when nobody said what is done about it
 * @param author by name
 */
public record GapLine(
        Gap gap,
        String name,
        @Nullable Answer answer,
        @Nullable String why,
        @Nullable LocalDate holdsUntil,
        @Nullable Instant at,
        @Nullable String author) {
    @Override
    public String toString() {
        return "line of " + gap;
    }
}
