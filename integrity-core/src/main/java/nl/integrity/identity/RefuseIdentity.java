package nl.integrity.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/** Does not approve of a request to learn who reported, or no longer. */
public record RefuseIdentity(
        String number,
        UUID request,
        @NotBlank(message = "identity.reason.missing") @Size(max = 4_000, message = "identity.text.long")
                String reason) {
    public RefuseIdentity {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "RefuseIdentity";
    }
}
