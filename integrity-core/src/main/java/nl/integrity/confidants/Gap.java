package nl.integrity.confidants;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is lacking on some days, in Amsterdam, both included.
 *
 * @param subject the location or the person that it is about
 * @param from {@link #LONG_AGO} when it was so for longer than a year
 * @param until {@link #NO_END} when no end is in sight
 */
public record Gap(GapKind kind, UUID subject, LocalDate from, LocalDate until) {
    public static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    public boolean isLongAgo() {
        return from.equals(LONG_AGO);
    }

    public boolean isWithoutEnd() {
        return until.equals(NO_END);
    }

    boolean isOf(Gap other) {
        return kind == other.kind && subject.equals(other.subject);
    }

    /** Whether this lacks nothing that the other does not. */
    boolean isWithin(Gap other) {
        return isOf(other) && !from.isBefore(other.from) && !until.isAfter(other.until);
    }
}
