package nl.integrity.reports;

import java.time.Instant;

/**
 * What was said to, or by, a reporter. Which person wrote for the committee is not in it: the reporter meets functions, not names.
 *
 * @param byConfidant whether the reporter's confidant said it, at the reporter's side
 */
public record DialogueMessage(boolean fromReporter, boolean byConfidant, Instant at, String text) {
    @Override
    public String toString() {
        return "DialogueMessage";
    }
}
