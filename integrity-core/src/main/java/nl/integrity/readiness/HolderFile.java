package nl.integrity.readiness;

import java.time.LocalDate;
import java.util.List;
import nl.integrity.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about somebody in a function.
 *
 * @param own whether it is the reader
 * @param entries the latest first
 */
public record HolderFile(
        FunctionName function,
        SubjectId subject,
        String name,
        boolean own,
        Screening screening,
        Standing standing,
        List<Holding> holdings,
        List<OutcomeEntry> entries) {
    /**
     * From when to when they hold it.
     *
     * @param unit {@code null} for a seat or a confidant: another register says so
     */
    public record Holding(HoldingId id, @Nullable Unit unit, LocalDate from, @Nullable LocalDate lastDay) {
        /** Whether its end can be said here. */
        public boolean isKeptHere() {
            return unit != null;
        }

        @Override
        public String toString() {
            return "holding " + id;
        }
    }

    @Override
    public String toString() {
        return function + " of " + subject;
    }
}
