package nl.integrity.cases;

import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.deadlines.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term, for a calendar that is kept elsewhere: it tells of no case.
 *
 * @param id the same each time that one person asks, and nothing to anybody else
 * @param law what the law wants by then; {@code null} for what the ministry's own norms want
 */
public record CalendarEntry(UUID id, @Nullable DeadlineKind law, LocalDate dueOn) {}
