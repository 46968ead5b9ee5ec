package nl.integrity.cases;

import nl.integrity.deadlines.RunningTerm;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs in a case.
 *
 * @param number of the report that it is about; of the case where it is about all that is in it
 * @param kind one of {@link BoardQuery#KINDS}; {@code null} for a task of which a reader who has not declared an interest may not know
 *     what it is
 * @param owner the name of whoever sees to the case; {@code null}: nobody
 */
public record BoardLine(String number, @Nullable String kind, RunningTerm term, @Nullable String owner) {}
