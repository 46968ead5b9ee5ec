package nl.integrity.committees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The seats and rules of one committee over time: what it lacks on which days, and what may not be changed about it.
 *
 * @param seats all it ever had
 * @param charters all versions of its remit and rules
 */
record Seating(List<Seat> seats, List<Charter> charters) {
    /** What the committee lacks between two days, both included: by kind, the earliest first. */
    List<Gap> gaps(LocalDate first, LocalDate last) {
        List<LocalDate> turns = List.copyOf(turns(first, last));
        List<Gap> gaps = new ArrayList<>();
        for (GapKind kind : GapKind.values()) {
            LocalDate since = null;
            for (LocalDate turn : turns) {
                boolean lacking = !turn.isAfter(last) && lacks(kind, turn);
                if (lacking && since == null) {
                    since = turn;
                } else if (!lacking && since != null) {
                    gaps.add(new Gap(kind, since, turn.minusDays(1)));
                    since = null;
                }
            }
        }
        return gaps;
    }

    /** The days on which something can change, and the day after the last. */
    private TreeSet<LocalDate> turns(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> turns = new TreeSet<>(List.of(first, last.plusDays(1)));
        Stream.of(
                        seats.stream().map(Seat::from),
                        seats.stream()
                                .flatMap(seat -> Stream.ofNullable(seat.lastDay()))
                                .map(day -> day.plusDays(1)),
                        charters.stream().map(Charter::from))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(first) && !day.isAfter(last))
                .forEach(turns::add);
        return turns;
    }

    boolean lacks(GapKind kind, LocalDate day) {
        return switch (kind) {
            case NO_CHAIR -> !has(SeatFunction.CHAIR, day);
            case NO_SECRETARY -> !has(SeatFunction.SECRETARY, day);
            case BELOW_QUORUM ->
                heldOn(day).filter(seat -> seat.function().votes()).count()
                        < charterOn(day).map(Charter::quorum).orElse(0);
        };
    }

    private boolean has(SeatFunction function, LocalDate day) {
        return heldOn(day).anyMatch(seat -> seat.function() == function);
    }

    private Stream<Seat> heldOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.isHeldOn(day));
    }

    /** What holds on a day: the latest version that has begun. Empty before the first. */
    Optional<Charter> charterOn(LocalDate day) {
        return charters.stream()
                .filter(charter -> !charter.from().isAfter(day))
                .max(Comparator.comparing(Charter::from).thenComparing(Charter::number));
    }

    /** @throws BrokenRule when this person has a seat here on one of the days */
    void hasRoomFor(PersonId person, LocalDate from, @Nullable LocalDate until) {
        if (seats.stream().anyMatch(seat -> seat.person().equals(person) && seat.overlaps(from, until))) {
            throw new BrokenRule("committees.person.seated");
        }
    }

    /**
     * A committee always has a chair and a secretary: the last one stays until a successor's seat begins.
     *
     * @param firstDayWithout the first day on which this seat is no longer held
     * @throws BrokenRule when nobody else has the function on that day
     */
    void canDoWithout(Seat leaving, LocalDate firstDayWithout) {
        boolean needed =
                Arrays.asList(SeatFunction.CHAIR, SeatFunction.SECRETARY).contains(leaving.function());
        if (needed
                && heldOn(firstDayWithout)
                        .noneMatch(seat -> !seat.id().equals(leaving.id()) && seat.function() == leaving.function())) {
            throw new BrokenRule(
                    leaving.function() == SeatFunction.CHAIR
                            ? "committees.end.lastChair"
                            : "committees.end.lastSecretary");
        }
    }
}
