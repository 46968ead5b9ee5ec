package nl.integrity.confidants;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.shared.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * How a location is served.
 *
 * @param confidants who are appointed for it today
 * @param staff who work there; {@code null} when nobody counted
 * @param countedOn when that was
 * @param gaps when there is nobody, from today until in a year; the earliest first
 */
public record LocationCover(
        LocationId location,
        String name,
        int confidants,
        @Nullable Integer staff,
        @Nullable LocalDate countedOn,
        State state,
        List<Gap> gaps) {
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
