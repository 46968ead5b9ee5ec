package nl.integrity.web.edge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The number that is drawn when a form is shown and comes back with it, so that a form that is sent twice is one. */
public final class Submission {
    private Submission() {}

    /** Whatever came back; what nobody drew stands for itself, and what was typed beside it is not lost. */
    public static UUID of(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(sent.getBytes(StandardCharsets.UTF_8));
        }
    }
}
