package nl.integrity.deliberation;

import jakarta.validation.constraints.NotNull;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Puts the committee's advice before whoever decides on it.
 *
 * @param version of the case as it was read
 */
public record GiveAdvice(String number, int version, @NotNull(message = "advice.to.missing") @Nullable PersonId to) {}
