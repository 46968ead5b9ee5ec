package nl.integrity.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to do in a case.
 *
 * @param dueOn the last day
 */
public record CaseTask(UUID id, TaskKind kind, LocalDate dueOn) {}
