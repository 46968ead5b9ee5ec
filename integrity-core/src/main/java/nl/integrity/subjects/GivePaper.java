package nl.integrity.subjects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a case is about is given something to read; it cannot be taken back.
 *
 * @param basedOn how many they were given when the caller looked
 * @param dueOn the last day on which they can react; not looked at for what is only told
 */
public record GivePaper(
        String number,
        UUID subject,
        int basedOn,
        @NotNull(message = "subjects.kind.missing") @Nullable PaperKind kind,
        @NotBlank(message = "subjects.text.missing") @Size(max = 40_000, message = "subjects.text.long") String text,
        @Nullable LocalDate dueOn) {
    public GivePaper {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "GivePaper";
    }
}
