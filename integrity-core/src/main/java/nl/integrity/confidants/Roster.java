package nl.integrity.confidants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Who is there for whom, on which day and at which moment: everything that is known of confidants, and no clock. */
final class Roster {
    private static final int DAYS_AHEAD = 15;

    private final List<Confidant> all;
    private final Map<PersonId, List<Confidant>> byPerson;

    Roster(List<Confidant> all) {
        this.all = all.stream().filter(confidant -> !confidant.isWithdrawn()).toList();
        byPerson = this.all.stream().collect(Collectors.groupingBy(Confidant::person));
    }

    List<Confidant> all() {
        return all;
    }

    /** The appointment of somebody on a day; there is never more than one. */
    Optional<Confidant> serving(PersonId person, LocalDate day) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(confidant -> confidant.runsOn(day))
                .findFirst();
    }

    /**
     * Who does the work of a confidant on a day: they themselves, or while they are away the first of their deputy, the deputy's deputy
     * and so on who is there.
     */
    Optional<Confidant> doing(Confidant confidant, LocalDate day) {
        Set<PersonId> asked = new HashSet<>();
        Optional<Confidant> next = Optional.of(confidant).filter(first -> first.runsOn(day));
        while (next.isPresent() && next.get().isAway(day)) {
            asked.add(next.get().person());
            next = Optional.ofNullable(next.get().profile().deputy())
                    .filter(Predicate.not(asked::contains))
                    .flatMap(deputy -> serving(deputy, day));
        }
        return next;
    }

    /** Whoever stands in on a day for somebody who is away. */
    Optional<PersonId> standIn(PersonId person, LocalDate day) {
        return serving(person, day)
                .filter(confidant -> confidant.isAway(day))
                .flatMap(confidant -> doing(confidant, day))
                .map(Confidant::person);
    }

    /** The last day in a row, from a day on, on which somebody is away. */
    LocalDate awayUntil(Confidant confidant, LocalDate day) {
        LocalDate last = day;
        while (confidant.isAway(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Who can be spoken to today by somebody at a location, of a unit; first those who are there for that location, at work. */
    List<Presence> on(@Nullable LocationId location, @Nullable UnitId unit, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, SystemTime.ZONE);
        return all.stream()
                .filter(confidant ->
                        confidant.runsOn(today) && confidant.profile().serves(location, unit))
                .map(confidant -> presence(confidant, at))
                .sorted(Comparator.comparing((Presence presence) -> !presence.atWork())
                        .thenComparing(presence -> presence.confidant().id().toString()))
                .toList();
    }

    /** How it is with one whose appointment runs. */
    Presence presence(Confidant confidant, Instant at) {
        ZonedDateTime moment = at.atZone(SystemTime.ZONE);
        LocalDate today = moment.toLocalDate();
        Optional<Confidant> doing = doing(confidant, today);
        LocalDate awayUntil = confidant.isAway(today) ? awayUntil(confidant, today) : null;
        return new Presence(
                confidant,
                doing.orElse(null),
                awayUntil,
                doing.flatMap(person -> next(confidant, person, moment)).orElse(null),
                doing.filter(person -> person.week().includes(moment)).isPresent());
    }

    /** When whoever does the work now is at work next: as long as it is them. */
    private Optional<Instant> next(Confidant confidant, Confidant doing, ZonedDateTime moment) {
        return Stream.iterate(moment.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .filter(day -> doing(confidant, day).filter(doing::equals).isPresent())
                .flatMap(day -> doing.week().from(moment, day).stream())
                .findFirst()
                .map(ZonedDateTime::toInstant);
    }

    /**
     * A confidant at a moment.
     *
     * @param doing who can be spoken to: they themselves or a stand-in; {@code null} when nobody
     * @param awayUntil the last day on which they are away; {@code null} when they are not
     * @param next when whoever can be spoken to is at work: now, or later; {@code null} when that is not known
     */
    record Presence(
            Confidant confidant,
            @Nullable Confidant doing,
            @Nullable LocalDate awayUntil,
            @Nullable Instant next,
            boolean atWork) {
        /** Whether the confidant is there, and nobody has to stand in. */
        boolean isThemselves() {
            return confidant.equals(doing);
        }

        @Override
        public String toString() {
            return "presence of " + confidant.id();
        }
    }
}
