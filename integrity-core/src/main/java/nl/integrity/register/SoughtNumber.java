package nl.integrity.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case, or the part of it that people know it by: {@code 2026-0042}, {@code 2026-42} or {@code 42}.
 *
 * @param year 0 for any
 */
public record SoughtNumber(int year, int serial) {
    private static final Pattern SHAPE = Pattern.compile("(?:([1-9][0-9]{3})-)?([0-9]{1,9})");

    /** Empty for what is no number. */
    public static Optional<SoughtNumber> read(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new SoughtNumber(
                        matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** As it stands in the register; without a year only what comes behind it. */
    public String text() {
        return year == 0 ? String.valueOf(serial) : "%d-%04d".formatted(year, serial);
    }
}
