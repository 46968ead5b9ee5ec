package nl.integrity.duties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Approves an exception or not, as somebody else than whoever asked. */
public record DecideException(
        ExceptionId exception,
        @NotNull(message = "duties.verdict.missing") @Nullable Verdict verdict,
        @Size(max = 1000, message = "duties.note.long") String note) {
    public DecideException {
        note = Typed.tidy(note);
    }

    @Override
    public String toString() {
        return "decide on " + exception;
    }
}
