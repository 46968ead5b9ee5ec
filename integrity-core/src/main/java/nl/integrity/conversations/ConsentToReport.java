package nl.integrity.conversations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked for a conversation consents that it becomes a report, saying exactly what was put before them.
 *
 * @param draft that they read
 * @param disclosure {@link Disclosure#ANONYMOUS} or {@link Disclosure#CONFIDENTIAL}
 * @param name and contact: empty for an anonymous one
 * @param text what they consent to, in their own words
 */
public record ConsentToReport(
        ReceiptCode code,
        UUID draft,
        @NotNull(message = "report.disclosure.missing") @Nullable Disclosure disclosure,
        @Size(max = 200, message = "report.name.long") String name,
        @Size(max = 500, message = "report.contact.long") String contact,
        @NotBlank(message = "talk.consent.missing") @Size(max = 2_000, message = "message.text.long") String text) {
    public ConsentToReport {
        name = Typed.tidy(name);
        contact = Typed.tidy(contact);
        text = Typed.tidy(text);
    }

    @Override
    public String toString() {
        return "ConsentToReport";
    }
}
