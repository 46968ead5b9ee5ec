package nl.integrity.deliberation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Has what was decided followed up.
 *
 * @param version of the case as it was read
 * @param dueOn when to see whether it was done
 */
public record BeginFollowUp(
        String number, int version, @NotNull(message = "followUp.dueOn.missing") @Nullable LocalDate dueOn) {}
