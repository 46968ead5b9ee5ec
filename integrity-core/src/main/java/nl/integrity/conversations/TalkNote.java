package nl.integrity.conversations;

import java.time.Instant;

/**
 * What a confidant noted.
 *
 * @param earlier whether that was another one, before the present
 */
public record TalkNote(Instant at, String text, boolean earlier) {
    @Override
    public String toString() {
        return "TalkNote";
    }
}
