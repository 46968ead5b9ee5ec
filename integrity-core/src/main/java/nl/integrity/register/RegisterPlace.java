package nl.integrity.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the register begins: behind the row with this key and number.
 *
 * @param key a day, or a moment, as PostgreSQL reads it
 */
record RegisterPlace(String key, String number) {
    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9TZ:.-]{9,29})~([0-9]{4}-[0-9]{4,9})");

    /** Before the first row of this order; so is a place that nobody was ever given. */
    static RegisterPlace read(@Nullable String text, RegisterQuery.Order order) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text);
        if (!matcher.matches() || !isKey(matcher.group(1), order)) {
            return order == RegisterQuery.Order.URGENT
                    ? new RegisterPlace("-infinity", "")
                    : new RegisterPlace("infinity", "~");
        }
        return new RegisterPlace(matcher.group(1), matcher.group(2));
    }

    static RegisterPlace behind(RegisterRow row, RegisterQuery.Order order) {
        Object key = order == RegisterQuery.Order.URGENT ? row.nextDue() : row.openedAt();
        return new RegisterPlace(key.toString(), row.number());
    }

    String text() {
        return key + "~" + number;
    }

    private static boolean isKey(String key, RegisterQuery.Order order) {
        try {
            Object read = order == RegisterQuery.Order.URGENT ? LocalDate.parse(key) : Instant.parse(key);
            return read.toString().equals(key);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
