package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** Says that two duties go together from now on. */
public record EndPair(
        PairId pair,
        @NotBlank(message = "duties.reason.missing") @Size(max = 500, message = "duties.reason.long") String reason) {
    public EndPair {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "end pair " + pair;
    }
}
