package nl.integrity.readiness;

import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a function today.
 *
 * @param name of the person
 * @param unit {@code null} for a seat or a confidant
 */
public record HolderLine(
        FunctionName function,
        SubjectId subject,
        String name,
        @Nullable Unit unit,
        Screening screening,
        Standing standing) {
    @Override
    public String toString() {
        return function + " of " + subject;
    }
}
