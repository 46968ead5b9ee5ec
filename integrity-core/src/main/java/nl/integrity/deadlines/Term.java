package nl.integrity.deadlines;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How long the law gives for something, and between which days of receipt that holds. */
record Term(DeadlineKind kind, LocalDate validFrom, @Nullable LocalDate validUntil, Period length) {
    boolean holdsFor(DeadlineKind asked, LocalDate received) {
        return kind == asked && !received.isBefore(validFrom) && (validUntil == null || received.isBefore(validUntil));
    }
}
