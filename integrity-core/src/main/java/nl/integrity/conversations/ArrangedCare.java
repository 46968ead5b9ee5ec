package nl.integrity.conversations;

import java.time.Instant;

/**
 * That somebody whom a case is about has a confidant, as those who handle it may know.
 *
 * @param by who decided so
 * @param reason why they may know of the case
 * @param taken whether the confidant got in touch
 */
public record ArrangedCare(Instant at, String by, String confidant, String reason, boolean taken) {
    @Override
    public String toString() {
        return "ArrangedCare";
    }
}
