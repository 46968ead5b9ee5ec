package nl.integrity.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Asks to learn who reported.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one request
 * @param duty the code of one; only where the ground is a duty of the law
 * @param purpose what for, as the reporter will read it
 * @param recipient who else will know of it, such as the police; empty: nobody
 * @param lastDay through which it is needed
 * @param unannounced why the reporter is not told beforehand; only where the ground is a duty of the law
 * @param why what that reason rests on, for those who approve
 */
public record AskIdentity(
        String number,
        UUID submission,
        @NotNull(message = "identity.ground.missing") @Nullable IdentityGround ground,
        @Nullable String duty,
        @NotNull(message = "identity.scope.missing") @Nullable IdentityScope scope,
        @NotBlank(message = "identity.purpose.missing") @Size(max = 4_000, message = "identity.text.long")
                String purpose,
        @Size(max = 500, message = "identity.text.long") String recipient,
        @NotNull(message = "identity.lastDay.missing") @Nullable LocalDate lastDay,
        @Nullable Unannounced unannounced,
        @Size(max = 4_000, message = "identity.text.long") String why) {
    public AskIdentity {
        purpose = Typed.tidy(purpose);
        recipient = Typed.tidy(recipient);
        why = Typed.tidy(why);
    }

    boolean isByLaw() {
        return ground == IdentityGround.LEGAL_DUTY;
    }

    @Override
    public String toString() {
        return "AskIdentity";
    }
}
