package nl.integrity.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of the law, for days in Amsterdam: the day of receipt decides which scheme applies. Months are clamped to the last day
 * of a shorter month (30 November and three months is the last of February).
 */
record StatutoryTerms(List<Term> terms) {
    /** The last day to acknowledge: receipt and 7 days (art. 2 Wbk); none under the scheme before it. */
    Optional<LocalDate> acknowledgeBy(LocalDate received) {
        return length(DeadlineKind.ACKNOWLEDGE, received).map(received::plus);
    }

    /**
     * The last day to give feedback: three months from the acknowledgement, or from the last day to acknowledge when that came first; a
     * late acknowledgement moves nothing. Under the scheme before 18-02-2023: twelve weeks from receipt.
     *
     * @param acknowledged the day of acknowledgement; {@code null} when there was none yet
     */
    LocalDate feedbackBy(LocalDate received, @Nullable LocalDate acknowledged) {
        return feedbackStartsOn(received, acknowledged)
                .plus(length(DeadlineKind.FEEDBACK, received)
                        .orElseThrow(
                                () -> new IllegalStateException("no term for feedback on a report of " + received)));
    }

    LocalDate feedbackStartsOn(LocalDate received, @Nullable LocalDate acknowledged) {
        return acknowledgeBy(received)
                .map(last -> acknowledged == null || acknowledged.isAfter(last) ? last : acknowledged)
                .orElse(received);
    }

    private Optional<Period> length(DeadlineKind kind, LocalDate received) {
        return terms.stream()
                .filter(term -> term.holdsFor(kind, received))
                .map(Term::length)
                .findFirst();
    }
}
