package nl.integrity.papers;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of notes begins: behind the one of this moment and id. */
record NotePlace(Instant at, UUID note) {
    /** Before the latest. */
    static final NotePlace START = new NotePlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final Pattern SHAPE = Pattern.compile("([0-9TZ:.-]{20,30})~([0-9a-f-]{36})");

    /** What nobody was ever given is the start. */
    static NotePlace read(@Nullable String text) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return START;
        }
        try {
            return new NotePlace(Instant.parse(matcher.group(1)), UUID.fromString(matcher.group(2)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return START;
        }
    }

    String text() {
        return at + "~" + note;
    }

    @Override
    public String toString() {
        return "NotePlace";
    }
}
