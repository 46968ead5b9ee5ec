package nl.integrity.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The gaps in a year, against a walk through all its days. */
class SeatingPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = FIRST.plusYears(1);

    @Property(tries = 200)
    void a_gap_covers_the_days_on_which_something_lacks_and_no_other(@ForAll("seatings") Seating seating) {
        List<Gap> gaps = seating.gaps(FIRST, LAST);
        for (GapKind kind : GapKind.values()) {
            assertThat(days(gaps, kind)).isEqualTo(days(day -> lacks(seating, kind, day)));
        }
    }

    @Property(tries = 200)
    void gaps_of_one_kind_neither_touch_nor_overlap_and_none_is_empty(@ForAll("seatings") Seating seating) {
        List<Gap> gaps = seating.gaps(FIRST, LAST);
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.until()).isAfterOrEqualTo(gap.from()));
        for (GapKind kind : GapKind.values()) {
            List<Gap> own = gaps.stream().filter(gap -> gap.kind() == kind).toList();
            assertThat(IntStream.range(1, own.size())).allMatch(place -> own.get(place - 1)
                    .until()
                    .plusDays(1)
                    .isBefore(own.get(place).from()));
        }
    }

    /** Said anew, from the seats and the rules as they stand there. */
    private static boolean lacks(Seating seating, GapKind kind, LocalDate day) {
        int chairs = 0;
        int secretaries = 0;
        int votes = 0;
        for (Seat seat : seating.seats()) {
            boolean held =
                    day.compareTo(seat.from()) >= 0 && (seat.lastDay() == null || day.compareTo(seat.lastDay()) <= 0);
            if (held) {
                chairs += seat.function() == SeatFunction.CHAIR ? 1 : 0;
                secretaries += seat.function() == SeatFunction.SECRETARY ? 1 : 0;
                votes += seat.function() == SeatFunction.SECRETARY ? 0 : 1;
            }
        }
        return switch (kind) {
            case NO_CHAIR -> chairs == 0;
            case NO_SECRETARY -> secretaries == 0;
            case BELOW_QUORUM -> votes < quorum(seating, day);
        };
    }

    private static int quorum(Seating seating, LocalDate day) {
        int quorum = 0;
        for (LocalDate back = day; quorum == 0 && back.isAfter(FIRST.minusDays(401)); back = back.minusDays(1)) {
            for (Charter charter : seating.charters()) {
                quorum = charter.from().equals(back) ? charter.quorum() : quorum; // the later number has the last word
            }
        }
        return quorum;
    }

    private static Set<LocalDate> days(List<Gap> gaps, GapKind kind) {
        return days(day -> gaps.stream()
                .anyMatch(gap -> gap.kind() == kind && !day.isBefore(gap.from()) && !day.isAfter(gap.until())));
    }

    private static Set<LocalDate> days(Predicate<LocalDate> which) {
        return FIRST.datesUntil(LAST.plusDays(1)).filter(which).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Seating> seatings() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-400, 800).map(FIRST::plusDays);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-1, 500);
        Arbitrary<Seat> seats = Combinators.combine(Arbitraries.of(SeatFunction.class), days, lengths.injectNull(0.2))
                .as((function, from, length) ->
                        SeatingTest.seat(function, from, length == null ? null : from.plusDays(length)));
        Arbitrary<Charter> charters = Combinators.combine(
                        days, Arbitraries.integers().between(1, 4))
                .as((from, quorum) -> SeatingTest.charter(0, from, quorum));
        return Combinators.combine(seats.list().ofMaxSize(8), charters.list().ofMaxSize(3))
                .as((some, rules) -> new Seating(some, numbered(rules)));
    }

    private static List<Charter> numbered(List<Charter> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(place -> SeatingTest.charter(
                        place + 1, rules.get(place).from(), rules.get(place).quorum()))
                .toList();
    }
}
