package nl.integrity.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Says that a case has to do with another.
 *
 * @param number of the case on whose page it is said
 * @param other the number of the other
 * @param kind the code of what they have to do with one another
 */
public record LinkCase(
        String number,
        @NotBlank(message = "link.other.missing") @Size(max = 16, message = "link.other.unknown") String other,
        @NotBlank(message = "link.kind.missing") String kind,
        @NotBlank(message = "link.reason.missing") @Size(max = 4_000, message = "join.text.long") String reason) {
    public LinkCase {
        other = Typed.tidy(other);
        kind = Typed.tidy(kind);
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "LinkCase";
    }
}
