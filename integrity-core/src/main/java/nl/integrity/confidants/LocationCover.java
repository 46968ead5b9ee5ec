package nl.integrity.confidants;

import java.time.LocalDate;
import nl.integrity.shared.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * How a location is served.
 *
 * @param confidants who are appointed for it today
 * @param staff who work there; {@code null} when nobody counted
 * @param countedOn when that was
 * @param next when there is nobody, now or first; {@code null} when there is always somebody in the coming year
 */
public record LocationCover(
        LocationId location,
        String name,
        int confidants,
        @Nullable Integer staff,
        @Nullable LocalDate countedOn,
        State state,
        @Nullable Gap next) {
    /** In a word. */
    public enum State {
        /** Nobody is appointed for it. */
        NONE,
        /** There is nobody today. */
        NOBODY_TODAY,
        /** There will be nobody on some day in the coming year. */
        GAP_AHEAD,
        COVERED
    }

    /** Confidants for each hundred people who work there; {@code null} when that is not known. */
    public @Nullable Double perHundred() {
        return staff == null || staff == 0 ? null : confidants * 100.0 / staff;
    }
}
