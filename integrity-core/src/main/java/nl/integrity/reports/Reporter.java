package nl.integrity.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Who reports, for those who choose to say so.
 *
 * @param contact how the committee may reach them: an e-mail address, a telephone number, whatever they prefer
 */
public record Reporter(
        @NotBlank(message = "report.name.missing") @Size(max = 200, message = "report.name.long") String name,
        @NotBlank(message = "report.contact.missing") @Size(max = 500, message = "report.contact.long")
                String contact) {
    public Reporter {
        name = Typed.tidy(name);
        contact = Typed.tidy(contact);
    }

    @Override
    public String toString() {
        return "Reporter";
    }
}
