package nl.integrity.letters;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a letter; a new wording is a new version.
 *
 * @param author by name; {@code null} when it came with the product
 */
public record Template(
        LetterKind kind, int version, String textNl, String textEn, Instant at, @Nullable String author) {
    public String text(String language) {
        return language.equals("en") ? textEn : textNl;
    }

    String text(Locale language) {
        return text(language.getLanguage());
    }
}
