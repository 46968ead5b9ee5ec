package nl.integrity.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days a reporter is asked how they were treated.
 *
 * @param receivedOn the day on which the report came in
 * @param intervals from that day on
 */
record Schedule(LocalDate receivedOn, List<Period> intervals) {
    /**
     * Since which day the question waits for an answer: the first day on which it was asked after the last answer. One answer is an answer
     * to all that was asked before it.
     *
     * @param lastAnswer the day of the latest answer; {@code null}: there is none
     * @return empty when nothing is asked now
     */
    Optional<LocalDate> askedSince(LocalDate today, @Nullable LocalDate lastAnswer) {
        return days().stream()
                .filter(day -> !day.isAfter(today))
                .filter(day -> lastAnswer == null || day.isAfter(lastAnswer))
                .findFirst();
    }

    /** On which day it is asked next; empty after the last. */
    Optional<LocalDate> next(LocalDate today) {
        return days().stream().filter(day -> day.isAfter(today)).findFirst();
    }

    private List<LocalDate> days() {
        return intervals.stream().map(receivedOn::plus).sorted().toList();
    }
}
