package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Enters a piece of evidence.
 *
 * @param submission drawn when the form was shown: a piece that is sent twice is one
 * @param source from whom or what it comes
 * @param obtainedOn the day on which it was obtained, and {@code place} where
 * @param method the means by which it was obtained, by its id; {@code null}: it needed none
 * @param holder who holds it now, and {@code keptAt} where
 * @param fileName as the sender's computer calls the file; empty for an object
 */
public record EnterEvidence(
        String number,
        UUID submission,
        @NotNull(message = "evidence.piece.missing") @Nullable EvidenceKind piece,
        @NotBlank(message = "evidence.title.missing") @Size(max = 200, message = "evidence.title.long") String title,
        @NotBlank(message = "evidence.description.missing") @Size(max = 2_000, message = "evidence.text.long")
                String description,
        @NotBlank(message = "evidence.source.missing") @Size(max = 500, message = "evidence.text.long") String source,
        @NotNull(message = "evidence.obtainedOn.missing") @Nullable LocalDate obtainedOn,
        @NotBlank(message = "evidence.place.missing") @Size(max = 500, message = "evidence.text.long") String place,
        @Nullable UUID method,
        @NotBlank(message = "evidence.holder.missing") @Size(max = 200, message = "evidence.text.long") String holder,
        @NotBlank(message = "evidence.keptAt.missing") @Size(max = 500, message = "evidence.text.long") String keptAt,
        String fileName) {
    public EnterEvidence {
        title = Typed.tidy(title);
        description = Typed.tidy(description);
        source = Typed.tidy(source);
        place = Typed.tidy(place);
        holder = Typed.tidy(holder);
        keptAt = Typed.tidy(keptAt);
    }

    @Override
    public String toString() {
        return "EnterEvidence";
    }
}
