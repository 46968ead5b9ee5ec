package nl.integrity.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic with everything that it ever said.
 *
 * @param versions the newest first
 */
public record TopicHistory(Topic topic, List<Version> versions) {
    /** What holds; {@code null} when it was never worded. */
    public @Nullable Version current() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    /** The number of what holds, to be handed back with a new wording; 0 when there is none. */
    public int number() {
        return versions.isEmpty() ? 0 : versions.get(0).revision().number();
    }
}
