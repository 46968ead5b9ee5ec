package nl.integrity.cases;

import jakarta.validation.constraints.NotNull;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Offers a case to somebody else to see to.
 *
 * @param version of the case as it was read
 */
public record HandOver(String number, int version, @NotNull(message = "handover.to.missing") @Nullable PersonId to) {}
