package nl.integrity.triage;

import jakarta.validation.constraints.NotNull;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Appoints the two who assess a case.
 *
 * @param version of the case as it was read
 */
public record AppointAssessors(
        String number,
        int version,
        @NotNull(message = "triage.first.missing") @Nullable PersonId first,
        @NotNull(message = "triage.second.missing") @Nullable PersonId second) {}
