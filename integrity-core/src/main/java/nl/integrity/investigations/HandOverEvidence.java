package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that somebody else holds a piece of evidence from now on, or that it lies elsewhere.
 *
 * @param piece its number
 * @param basedOn the position of the last line about it that the caller read
 * @param day on which it was handed over
 * @param reason why
 */
public record HandOverEvidence(
        String number,
        int piece,
        int basedOn,
        @NotBlank(message = "evidence.holder.missing") @Size(max = 200, message = "evidence.text.long") String holder,
        @NotBlank(message = "evidence.keptAt.missing") @Size(max = 500, message = "evidence.text.long") String keptAt,
        @NotNull(message = "evidence.day.missing") @Nullable LocalDate day,
        @NotBlank(message = "evidence.reason.missing") @Size(max = 2_000, message = "evidence.text.long")
                String reason) {
    public HandOverEvidence {
        holder = Typed.tidy(holder);
        keptAt = Typed.tidy(keptAt);
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "HandOverEvidence";
    }
}
