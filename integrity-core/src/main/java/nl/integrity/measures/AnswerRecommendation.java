package nl.integrity.measures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a recommendation is followed.
 *
 * @param number of the recommendation
 * @param basedOn how many answers there were when this one was written
 * @param reason why not, or not wholly; may be empty for one that is followed
 * @param commitment what parliament was promised; empty for nothing
 */
public record AnswerRecommendation(
        int number,
        int basedOn,
        @NotNull(message = "measures.response.missing") @Nullable Response response,
        @Size(max = 2_000, message = "measures.reason.long") String reason,
        @Size(max = 1_000, message = "measures.commitment.long") String commitment) {
    public AnswerRecommendation {
        reason = Typed.tidy(reason);
        commitment = Typed.tidy(commitment);
    }

    @Override
    public String toString() {
        return "AnswerRecommendation";
    }
}
