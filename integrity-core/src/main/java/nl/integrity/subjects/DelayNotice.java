package nl.integrity.subjects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a case is about is told of it later.
 *
 * @param reviewOn the day on which it is weighed again, within three months
 */
public record DelayNotice(
        String number,
        UUID subject,
        @NotBlank(message = "subjects.reason.missing") @Size(max = 4_000, message = "subjects.text.long") String reason,
        @NotNull(message = "subjects.reviewOn.missing") @Nullable LocalDate reviewOn) {
    public DelayNotice {
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "DelayNotice";
    }
}
