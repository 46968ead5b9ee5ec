package nl.integrity.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Enters a recommendation as it stands in its source.
 *
 * @param source by its id
 * @param paragraph where it stands there, such as 4.2
 */
public record AddRecommendation(
        @NotNull(message = "measures.source.missing") @Nullable UUID source,
        @NotBlank(message = "measures.paragraph.missing") @Size(max = 40, message = "measures.paragraph.long")
                String paragraph,
        @NotBlank(message = "measures.text.missing") @Size(max = 4_000, message = "measures.text.long") String text) {
    public AddRecommendation {
        paragraph = Typed.tidy(paragraph);
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "AddRecommendation";
    }
}
