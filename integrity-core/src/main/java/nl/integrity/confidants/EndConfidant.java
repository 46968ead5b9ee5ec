package nl.integrity.confidants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Ends an appointment before its time.
 *
 * @param lastDay through which it runs; {@code null} to end it at once
 * @param note may be about the person: it is shown to administrators only
 */
public record EndConfidant(
        ConfidantId confidant,
        @Nullable LocalDate lastDay,
        @NotNull(message = "confidants.reason.missing") @Nullable EndReason reason,
        @Size(max = 500, message = "confidants.note.long") String note) {
    public EndConfidant {
        note = Typed.tidy(note);
    }

    @Override
    public String toString() {
        return "end " + confidant;
    }
}
