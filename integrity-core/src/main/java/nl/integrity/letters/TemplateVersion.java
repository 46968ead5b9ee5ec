package nl.integrity.letters;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which wording a letter was written.
 *
 * @param version of the template of that kind, from 1
 */
public record TemplateVersion(LetterKind kind, int version) {
    /** As a page carries it along. */
    public String written() {
        return kind + " " + version;
    }

    /** Empty for what a page never wrote. */
    public static Optional<TemplateVersion> read(@Nullable String written) {
        try {
            if (written == null || !written.matches("[A-Z_]+ [0-9]{1,6}")) {
                return Optional.empty();
            }
            int space = written.indexOf(' ');
            return Optional.of(new TemplateVersion(
                    LetterKind.valueOf(written.substring(0, space)), Integer.parseInt(written.substring(space + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
