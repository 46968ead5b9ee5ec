package nl.integrity.deliberation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Votes on a motion; until the outcome is established, a later vote counts instead.
 *
 * @param view what a minority wants to be heard of it; may be empty
 */
public record CastVote(
        String number,
        MotionId motion,
        @NotNull(message = "vote.choice.missing") @Nullable Choice choice,
        @Size(max = 10_000, message = "deliberation.text.long") String view) {
    public CastVote {
        view = Typed.tidy(view);
    }

    @Override
    public String toString() {
        return "CastVote";
    }
}
