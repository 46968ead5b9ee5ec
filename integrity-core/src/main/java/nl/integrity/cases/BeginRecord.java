package nl.integrity.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.reports.Conversation;
import nl.integrity.shared.Typed;

/**
 * Begins the record of a conversation with the reporter of a case.
 *
 * @param text what was said, in full
 */
public record BeginRecord(
        String number,
        @Valid Conversation conversation,
        @NotBlank(message = "record.text.missing") @Size(max = 100_000, message = "record.text.long") String text) {
    public BeginRecord {
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "BeginRecord";
    }
}
