package nl.integrity.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.integrity.access.Source;
import nl.integrity.shared.Typed;

/**
 * A reporter says by which address to hear that there is news.
 *
 * @param language in which to be written to
 */
public record GiveAddress(
        ReceiptCode code,
        @NotBlank(message = "notice.address.missing")
                @Size(max = 254, message = "notice.address.long")
                @Pattern(regexp = "|" + GiveAddress.MAILBOX, message = "notice.address.invalid")
                String address,
        String language,
        Source source) {
    /** One mailbox and nothing else: no name, no second recipient, no line of a header. */
    private static final String MAILBOX =
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}";

    public GiveAddress {
        address = Typed.tidy(address);
    }

    @Override
    public String toString() {
        return "GiveAddress";
    }
}
