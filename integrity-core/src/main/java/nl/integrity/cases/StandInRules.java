package nl.integrity.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.BrokenRule;

/** When a case may be opened to somebody from elsewhere: only for a part that nobody who can see it could do. */
final class StandInRules {
    private StandInRules() {}

    /**
     * The functions that somebody must have elsewhere to stand in here.
     *
     * @param present of those who can see the case
     */
    static Set<SeatFunction> lacking(Collection<SeatFunction> present) {
        Set<SeatFunction> lacking = EnumSet.noneOf(SeatFunction.class);
        if (!present.contains(SeatFunction.SECRETARY)) {
            lacking.add(SeatFunction.SECRETARY);
        }
        if (present.stream().noneMatch(SeatFunction::presides)) {
            lacking.addAll(EnumSet.of(SeatFunction.CHAIR, SeatFunction.DEPUTY_CHAIR));
        }
        if (present.stream().noneMatch(SeatFunction::votes)) {
            lacking.add(SeatFunction.MEMBER);
        }
        return lacking;
    }

    /**
     * @param furthest the last day that can be chosen
     * @throws BrokenRule when the day is none of those
     */
    static void check(LocalDate lastDay, LocalDate today, LocalDate furthest) {
        if (lastDay.isBefore(today) || lastDay.isAfter(furthest)) {
            throw new BrokenRule("standIn.lastDay.wrong");
        }
    }
}
