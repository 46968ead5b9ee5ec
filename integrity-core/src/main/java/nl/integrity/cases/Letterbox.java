package nl.integrity.cases;

import java.util.List;
import nl.integrity.letters.PreparedLetter;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a case, for whoever writes them.
 *
 * @param prepared the confirmation that the reporter waits for, ready to be sent; {@code null} when they wait for none
 * @param sent what was sent, the first that was sent first; all but what was taken back and is not needed any more
 */
public record Letterbox(@Nullable PreparedLetter prepared, List<SentLetter> sent) {
    static final Letterbox CLOSED = new Letterbox(null, List.of());

    /** What the reporter does not have yet, and is to get. */
    public List<SentLetter> waiting() {
        return sent.stream().filter(SentLetter::waits).toList();
    }

    /** What was taken back, and can still be used. */
    public List<SentLetter> returned() {
        return sent.stream().filter(SentLetter::returned).toList();
    }

    /** What the reporter has, and was written from a template. */
    public List<SentLetter> written() {
        return sent.stream()
                .filter(letter -> letter.deliveredAt() != null && letter.template() != null)
                .toList();
    }
}
