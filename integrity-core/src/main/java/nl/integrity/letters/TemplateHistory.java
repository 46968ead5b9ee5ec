package nl.integrity.letters;

import java.util.List;

/**
 * Everything that letters of a kind were ever written from.
 *
 * @param versions the newest first; there is always one
 */
public record TemplateHistory(LetterKind kind, List<Template> versions) {
    /** What letters are written from now. */
    public Template current() {
        return versions.get(0);
    }
}
