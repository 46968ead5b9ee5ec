package nl.integrity.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import nl.integrity.shared.Typed;

/** Puts a tag on a case. */
public record TagCase(
        String number, @NotBlank(message = "tag.missing") @Size(max = 30, message = "tag.long") String tag) {
    public TagCase {
        tag = Typed.tidy(tag);
    }

    /** The tag as it is kept: "Inkoop " and "inkoop" are one. */
    String word() {
        return Normalizer.normalize(tag, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "TagCase";
    }
}
