package nl.integrity.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A reporter says who they are, or lets their name go further.
 *
 * @param reporter {@code null} when the name was known already
 */
public record RevealIdentity(
        ReceiptCode code,
        @NotNull(message = "reveal.scope.missing") @Nullable Disclosure disclosure,
        @Valid @Nullable Reporter reporter) {
    @Override
    public String toString() {
        return "RevealIdentity";
    }
}
