package nl.integrity.confidants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Makes somebody a confidant.
 *
 * @param until the last day of the term; {@code null} for a term without an end
 * @param seatSeen that it was seen that they sit in a committee, if they do
 */
public record AppointConfidant(
        PersonId person,
        @NotNull(message = "confidants.from.missing") @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Valid Profile profile,
        boolean seatSeen) {}
