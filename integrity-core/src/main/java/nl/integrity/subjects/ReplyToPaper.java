package nl.integrity.subjects;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * What somebody whom a case is about says to what they were given.
 *
 * @param subject theirs
 * @param paper its number
 * @param submission drawn when the form was shown: the same form sent twice is one
 * @param agrees whether they agree with it as it stands
 * @param reply may be empty for whoever agrees
 */
public record ReplyToPaper(
        UUID subject,
        int paper,
        UUID submission,
        boolean agrees,
        @Size(max = 40_000, message = "subjects.text.long") String reply) {
    public ReplyToPaper {
        reply = Typed.tidy(reply);
    }

    @Override
    public String toString() {
        return "ReplyToPaper";
    }
}
