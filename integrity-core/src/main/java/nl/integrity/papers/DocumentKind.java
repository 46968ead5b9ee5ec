package nl.integrity.papers;

import nl.integrity.questions.Text;

/**
 * What a document is.
 *
 * @param confined whether its drafts are only for those who may read the deliberation
 * @param current whether it may be chosen today
 */
public record DocumentKind(String code, Text name, boolean confined, boolean current) {
    @Override
    public String toString() {
        return "DocumentKind";
    }
}
