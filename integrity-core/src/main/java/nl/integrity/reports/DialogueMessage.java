package nl.integrity.reports;

import java.time.Instant;

/** What was said to, or by, a reporter. Which person wrote for the committee is not in it: the reporter meets functions, not names. */
public record DialogueMessage(boolean fromReporter, Instant at, String text) {
    @Override
    public String toString() {
        return "DialogueMessage";
    }
}
