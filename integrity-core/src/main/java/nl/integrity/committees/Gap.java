package nl.integrity.committees;

import java.time.LocalDate;

/**
 * Days on which a committee is not complete.
 *
 * @param until the last of them, as far as was looked ahead
 */
public record Gap(GapKind kind, LocalDate from, LocalDate until) {}
