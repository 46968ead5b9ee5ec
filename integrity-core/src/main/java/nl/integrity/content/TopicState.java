package nl.integrity.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a topic stands today.
 *
 * @param current {@code null} when it was never worded
 */
public record TopicState(Topic topic, @Nullable Version current) {
    /** The languages in which it says nothing. */
    public List<String> lacks() {
        return Stream.of("nl", "en")
                .filter(language ->
                        current == null || !current.revision().languages().contains(language))
                .toList();
    }

    /** Whether the law wants told what is not told, or not to everybody. */
    public boolean isMissing() {
        return topic.required() && !lacks().isEmpty();
    }
}
