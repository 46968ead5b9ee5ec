package nl.integrity.confidants;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a confidant was trained in, or certified for.
 *
 * @param expiresOn the last day on which it counts; {@code null} when it keeps counting
 */
public record RegisterCertificate(
        ConfidantId confidant,
        @NotNull(message = "confidants.kind.missing") @Nullable CertificateKind kind,
        @NotBlank(message = "confidants.name.missing") @Size(max = 200, message = "confidants.name.long") String name,
        @NotNull(message = "confidants.obtainedOn.missing")
                @PastOrPresent(message = "confidants.obtainedOn.future")
                @Nullable
                LocalDate obtainedOn,
        @Nullable LocalDate expiresOn) {
    public RegisterCertificate {
        name = Typed.tidy(name);
    }

    @Override
    public String toString() {
        return "certificate for " + confidant;
    }
}
