package nl.integrity.cases;

/**
 * A point of what a case is about.
 *
 * @param number within the case, from 1
 * @param text in neutral words
 */
public record Allegation(int number, String text) {
    @Override
    public String toString() {
        return "Allegation " + number;
    }
}
