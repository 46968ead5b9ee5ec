package nl.integrity.investigations;

import java.time.LocalDate;
import nl.integrity.cases.CaseStage;

/**
 * An investigation that somebody was given.
 *
 * @param number of the case
 * @param declared whether they said to be independent, without which nothing of it opens
 * @param dueOn by which day there is to be a report
 * @param accessUntil the last day on which it is open to them
 */
public record InvestigationLine(
        String number, CaseStage stage, boolean declared, LocalDate dueOn, LocalDate accessUntil) {}
