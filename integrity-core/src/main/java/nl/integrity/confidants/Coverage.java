package nl.integrity.confidants;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.shared.LocationId;

/**
 * What is lacking among confidants, from a year ago until a year ahead, day by day. A location is covered on a day by whoever serves it by
 * name, themselves or through a stand-in; those who can be spoken to from everywhere do not count: they are there for when it is not.
 */
final class Coverage {
    static final int DAYS = 365;

    private final Roster roster;
    private final LocalDate first;
    private final LocalDate today;
    private final Map<LocationId, BitSet> covered = new HashMap<>();
    private final List<Gap> ofPeople = new ArrayList<>();

    Coverage(Roster roster, LocalDate today) {
        this.roster = roster;
        this.today = today;
        first = today.minusDays(DAYS);
        roster.all().forEach(this::add);
    }

    private void add(Confidant confidant) {
        BitSet alone = new BitSet();
        confidant.absences().stream()
                .flatMap(absence ->
                        clipped(absence.from(), absence.until()).stream().mapToObj(this::day))
                .filter(day ->
                        confidant.runsOn(day) && roster.doing(confidant, day).isEmpty())
                .forEach(day -> alone.set(place(day)));
        addGaps(GapKind.AWAY_ALONE, confidant.person().value(), alone, ofPeople);
        termEnds(confidant).ifPresent(ofPeople::add);
        certificate(confidant).ifPresent(ofPeople::add);
        BitSet there = clipped(
                confidant.from(), Optional.ofNullable(confidant.lastDay()).orElse(Gap.NO_END));
        there.andNot(alone);
        confidant.profile().locations().forEach(location -> covered.computeIfAbsent(location, any -> new BitSet())
                .or(there));
    }

    private Optional<Gap> termEnds(Confidant confidant) {
        return Optional.ofNullable(confidant.lastDay())
                .map(last -> last.plusDays(1))
                .filter(gone -> !gone.isBefore(today) && !gone.isAfter(today.plusDays(DAYS)))
                .filter(gone -> roster.serving(confidant.person(), gone).isEmpty())
                .map(gone -> new Gap(GapKind.TERM_ENDS, confidant.person().value(), gone, Gap.NO_END));
    }

    /** From the day after the last certificate, for as long as the appointment runs. */
    private Optional<Gap> certificate(Confidant confidant) {
        LocalDate until = confidant.certifiedUntil();
        LocalDate from = until == null || until.isBefore(confidant.from()) ? confidant.from() : until.plusDays(1);
        LocalDate last = Optional.ofNullable(confidant.lastDay()).orElse(Gap.NO_END);
        return from.isAfter(last) || last.isBefore(today) || from.isAfter(today.plusDays(DAYS))
                ? Optional.empty()
                : Optional.of(new Gap(GapKind.NO_CERTIFICATE, confidant.person().value(), from, last));
    }

    /** What is lacking with confidants themselves. */
    List<Gap> ofPeople() {
        return ofPeople;
    }

    /** When there is nobody for a location, from today on: the earliest first. */
    List<Gap> of(LocationId location) {
        BitSet without = clipped(first, day(2 * DAYS));
        without.andNot(covered.getOrDefault(location, new BitSet()));
        List<Gap> gaps = new ArrayList<>();
        addGaps(GapKind.NOBODY, location.value(), without, gaps);
        return gaps;
    }

    private void addGaps(GapKind kind, UUID subject, BitSet days, List<Gap> gaps) {
        for (int from = days.nextSetBit(0); from >= 0; from = days.nextSetBit(days.nextClearBit(from))) {
            int until = days.nextClearBit(from) - 1;
            if (until >= DAYS) {
                gaps.add(new Gap(
                        kind,
                        subject,
                        from == 0 ? Gap.LONG_AGO : day(from),
                        until == 2 * DAYS ? Gap.NO_END : day(until)));
            }
        }
    }

    private BitSet clipped(LocalDate from, LocalDate until) {
        BitSet days = new BitSet(2 * DAYS + 1);
        LocalDate last = day(2 * DAYS);
        if (!from.isAfter(last) && !until.isBefore(first) && !until.isBefore(from)) {
            days.set(place(from.isBefore(first) ? first : from), place(until.isAfter(last) ? last : until) + 1);
        }
        return days;
    }

    private LocalDate day(int place) {
        return first.plusDays(place);
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
