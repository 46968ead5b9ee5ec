package nl.integrity.confidants;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Says what is done about a gap.
 *
 * @param gap as the coordinator saw it
 * @param why what is done, or why it stays so
 * @param holdsUntil the last day on which the gap is not asked about again
 */
public record AnswerGap(
        Gap gap,
        @NotNull(message = "confidants.answer.missing") @Nullable Answer answer,
        @NotBlank(message = "confidants.why.missing") @Size(max = 500, message = "confidants.why.long") String why,
        @NotNull(message = "confidants.holdsUntil.missing") @Nullable LocalDate holdsUntil) {
    public AnswerGap {
        why = Typed.tidy(why);
    }

    @Override
    public String toString() {
        return "answer " + gap;
    }
}
