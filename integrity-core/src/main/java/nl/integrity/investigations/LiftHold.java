package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** An investigation waits no longer for a criminal one. */
public record LiftHold(
        String number,
        @NotBlank(message = "investigations.why.missing") @Size(max = 4_000, message = "investigations.text.long")
                String why) {
    public LiftHold {
        why = Typed.tidy(why);
    }

    @Override
    public String toString() {
        return "LiftHold";
    }
}
