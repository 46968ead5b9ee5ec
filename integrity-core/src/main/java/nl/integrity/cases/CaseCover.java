package nl.integrity.cases;

import java.time.Instant;
import nl.integrity.organisation.Unit;
import nl.integrity.questions.Category;

/** The outside of a case: enough to know whether one has an interest in it, and no more. */
public record CaseCover(String number, Instant openedAt, Category category, Unit unit) {}
