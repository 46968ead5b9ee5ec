package nl.integrity.web.edge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What browsers send, as what it stands for. */
public final class Sent {
    private Sent() {}

    /** The id that was sent; {@code null} when it is none. */
    public static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
