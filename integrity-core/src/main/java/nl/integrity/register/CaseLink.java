package nl.integrity.register;

import nl.integrity.questions.Text;

/**
 * That a case has to do with another, in a word.
 *
 * @param number of the other
 * @param words what the one has to do with the other
 */
public record CaseLink(String number, Text words) {
    @Override
    public String toString() {
        return "CaseLink";
    }
}
