package nl.integrity.confidants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment on the administrator's list.
 *
 * @param lastDay {@code null} for no end
 * @param locations by name
 * @param deputy by name; {@code null} when there is none
 * @param certifiedUntil the last day on which a certificate counts; {@code null} when there is none
 */
public record ConfidantLine(
        ConfidantId id,
        String name,
        LocalDate from,
        @Nullable LocalDate lastDay,
        boolean everywhere,
        List<String> locations,
        @Nullable String deputy,
        @Nullable LocalDate certifiedUntil) {
    @Override
    public String toString() {
        return "line of " + id;
    }
}
