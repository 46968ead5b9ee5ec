package nl.integrity.measures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of measures goes on: after the one with this day and number.
 *
 * @param day as the database writes it; what has no day is behind all days
 */
record MeasurePlace(String day, int number) {
    static final MeasurePlace FIRST = new MeasurePlace("-infinity", 0);

    private static final String NO_DAY = "infinity";
    private static final Pattern WRITTEN = Pattern.compile("((?!0000)\\d{4}-\\d{2}-\\d{2}|none)\\.(\\d{1,9})");

    static MeasurePlace of(MeasureStore.Known known) {
        LocalDate due = known.dueOn();
        return new MeasurePlace(due == null ? NO_DAY : due.toString(), known.number());
    }

    /** As it was handed out; the beginning for anything else. */
    static MeasurePlace read(@Nullable String text) {
        Matcher parts = WRITTEN.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return FIRST;
        }
        try {
            String day = parts.group(1).equals("none")
                    ? NO_DAY
                    : LocalDate.parse(parts.group(1)).toString();
            return new MeasurePlace(day, Integer.parseInt(parts.group(2)));
        } catch (DateTimeParseException e) {
            return FIRST;
        }
    }

    @Override
    public String toString() {
        return (day.equals(NO_DAY) ? "none" : day) + "." + number;
    }
}
