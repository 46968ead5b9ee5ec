package nl.integrity.confidants;

import java.time.Instant;
import java.time.LocalDate;
import nl.integrity.shared.PersonId;

/**
 * What the coordinator did about a gap.
 *
 * @param gap as it was then: one that grew since asks for another answer
 * @param holdsUntil the last day on which it holds
 */
record GapAnswer(Gap gap, Answer answer, String reason, LocalDate holdsUntil, Instant at, PersonId author) {
    boolean silences(Gap other, LocalDate today) {
        return other.isWithin(gap) && !holdsUntil.isBefore(today);
    }

    @Override
    public String toString() {
        return "answer to " + gap;
    }
}
