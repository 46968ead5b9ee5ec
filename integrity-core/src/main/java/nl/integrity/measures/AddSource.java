package nl.integrity.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Enters a report, an audit or the like.
 *
 * @param publishedOn the day on it
 */
public record AddSource(
        @NotNull(message = "measures.kind.missing") @Nullable SourceKind kind,
        @NotBlank(message = "measures.title.missing") @Size(max = 200, message = "measures.title.long") String title,
        @NotNull(message = "measures.publishedOn.missing") @Nullable LocalDate publishedOn,
        @NotNull(message = "measures.confidentiality.missing") @Nullable Confidentiality confidentiality) {
    public AddSource {
        title = Typed.tidy(title);
    }

    @Override
    public String toString() {
        return "AddSource";
    }
}
