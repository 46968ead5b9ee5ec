package nl.integrity.cases;

import java.time.Instant;
import java.util.UUID;
import nl.integrity.letters.TemplateVersion;
import org.jspecify.annotations.Nullable;

/**
 * A letter that somebody sent to the reporter of a case.
 *
 * @param template from which it was written; {@code null} when from none
 * @param sentBy by name
 * @param deliverAt until when it can be taken back
 * @param deliveredAt since when the reporter has it; {@code null} when they have not
 * @param takenBackBy by name; {@code null} when nobody did
 * @param text as long as the reporter does not have it and it may still be needed
 */
public record SentLetter(
        UUID id,
        LetterPurpose purpose,
        @Nullable TemplateVersion template,
        Instant sentAt,
        String sentBy,
        Instant deliverAt,
        @Nullable Instant deliveredAt,
        @Nullable String takenBackBy,
        @Nullable String text) {
    /** Whether the reporter does not have it yet, and is to get it. */
    public boolean waits() {
        return deliveredAt == null && takenBackBy == null;
    }

    /** Whether it was taken back, and its text can still be used. */
    public boolean returned() {
        return takenBackBy != null && text != null;
    }

    @Override
    public String toString() {
        return "SentLetter " + purpose;
    }
}
