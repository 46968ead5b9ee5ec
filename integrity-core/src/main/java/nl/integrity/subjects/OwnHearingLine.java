package nl.integrity.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the cases of which somebody was told that it is about them.
 *
 * @param given how much they were given to read
 * @param dueOn the first day by which they can still react to something; {@code null} for none
 */
public record OwnHearingLine(UUID id, Instant toldAt, int given, @Nullable LocalDate dueOn) {}
