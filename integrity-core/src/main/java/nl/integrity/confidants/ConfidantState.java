package nl.integrity.confidants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One appointment, with how it came to be as it is.
 *
 * @param profile as it holds
 * @param deputy by name; {@code null} when there is none
 * @param sitsInCommittee whether they have a seat today
 * @param certificates the latest first
 * @param history the latest first
 */
public record ConfidantState(
        ConfidantId id,
        String name,
        LocalDate from,
        @Nullable LocalDate lastDay,
        int version,
        Profile profile,
        @Nullable String deputy,
        boolean sitsInCommittee,
        boolean over,
        List<Certificate> certificates,
        List<Change> history) {
    /**
     * Something that was changed about it.
     *
     * @param number of the version; 0 for an end
     * @param author by name
     * @param lastDay {@code null}, and reason and note with it, for what is no end
     */
    public record Change(
            int number,
            Instant at,
            String author,
            @Nullable LocalDate lastDay,
            @Nullable EndReason reason,
            @Nullable String note) {
        @Override
        public String toString() {
            return "change " + number;
        }
    }

    @Override
    public String toString() {
        return "state of " + id;
    }
}
