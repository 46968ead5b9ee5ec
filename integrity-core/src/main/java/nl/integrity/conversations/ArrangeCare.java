package nl.integrity.conversations;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A secretary decides that somebody whom a case is about may know of it, and asks a confidant to take care of them.
 *
 * @param number of the case
 * @param known that they may know, and do
 * @param reason why they may
 * @param request who it is and how to reach them: for the confidant alone
 */
public record ArrangeCare(
        String number,
        @NotNull(message = "talk.confidant.missing") @Nullable PersonId confidant,
        @AssertTrue(message = "care.known.missing") boolean known,
        @NotBlank(message = "care.reason.missing") @Size(max = 5_000, message = "message.text.long") String reason,
        @NotBlank(message = "care.request.missing") @Size(max = 2_000, message = "message.text.long") String request) {
    public ArrangeCare {
        reason = Typed.tidy(reason);
        request = Typed.tidy(request);
    }

    @Override
    public String toString() {
        return "ArrangeCare";
    }
}
