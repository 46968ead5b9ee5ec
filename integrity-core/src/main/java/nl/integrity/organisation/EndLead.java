package nl.integrity.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody leads a unit no longer.
 *
 * @param head which of those at its head
 * @param lastDay through which they lead, or led, it
 */
public record EndLead(UUID head, @NotNull(message = "units.lastDay.missing") @Nullable LocalDate lastDay) {}
