package nl.integrity.register;

import java.util.List;

/**
 * What a case has to do with others, as far as the reader may know.
 *
 * @param asked the number by which it was asked for
 * @param number of the case
 * @param links the latest first
 * @param mayLink whether the reader can add one, or end one
 * @param kinds that can be chosen today
 */
public record LinkedCases(String asked, String number, List<LinkedCase> links, boolean mayLink, List<LinkKind> kinds) {
    @Override
    public String toString() {
        return "LinkedCases";
    }
}
