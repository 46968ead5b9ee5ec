package nl.integrity.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the board begins: behind the clock that is due on this day and has this name.
 *
 * @param due a day, as PostgreSQL reads it
 */
record BoardPlace(String due, UUID clock) {
    private static final BoardPlace FIRST = new BoardPlace("-infinity", new UUID(0, 0));
    private static final Pattern SHAPE =
            Pattern.compile("([1-9]\\d{3}-\\d{2}-\\d{2})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Before the first; so is a place that nobody was ever given. */
    static BoardPlace read(@Nullable String text) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return FIRST;
        }
        try {
            return new BoardPlace(LocalDate.parse(matcher.group(1)).toString(), UUID.fromString(matcher.group(2)));
        } catch (DateTimeParseException e) {
            return FIRST;
        }
    }

    String text() {
        return due + "~" + clock;
    }
}
