package nl.integrity.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * That a reporter agreed beforehand to be recorded.
 *
 * @param askedBy who asked, as the secretary puts it
 */
public record RecordingConsent(
        @NotBlank(message = "record.consent.askedBy.missing") @Size(max = 200, message = "record.consent.askedBy.long")
                String askedBy,
        @NotNull(message = "record.consent.way.missing") @Nullable Way way,
        @NotNull(message = "record.consent.givenOn.missing") @Nullable LocalDate givenOn) {
    public RecordingConsent {
        askedBy = Typed.tidy(askedBy);
    }

    /** How the reporter agreed. */
    public enum Way {
        SAID,
        WRITTEN,
        /** As the first thing on the recording. */
        RECORDED
    }

    @Override
    public String toString() {
        return "RecordingConsent";
    }
}
