package nl.integrity.confidants;

import static nl.integrity.confidants.SomeConfidants.TODAY;
import static nl.integrity.confidants.SomeConfidants.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.integrity.organisation.Location;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** A ministry of a few locations over a simulated year, with terms, absences and deputies as they come; held against a slow reading of the rules. */
class CoveragePropertiesTest {
    private static final int PEOPLE = 7;
    private static final List<LocationId> LOCATIONS =
            IntStream.range(0, 4).mapToObj(i -> new LocationId(new UUID(7, i))).toList();

    private static List<Confidant> ministry(long seed) {
        Random random = new Random(seed);
        List<Confidant> all = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            LocalDate from = TODAY.plusDays(random.nextInt(-500, 200));
            LocalDate last = random.nextBoolean() ? null : from.plusDays(random.nextInt(-1, 500));
            all.add(confidant(number, from, last, random));
            if (last != null && random.nextBoolean()) {
                all.add(confidant(number, last.plusDays(1 + random.nextInt(3)), null, random));
            }
        }
        return all;
    }

    private static Confidant confidant(int number, LocalDate from, @Nullable LocalDate last, Random random) {
        Absence[] absences = IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> {
                    LocalDate away = TODAY.plusDays(random.nextInt(-400, 400));
                    return new Absence(away, away.plusDays(random.nextInt(60)));
                })
                .toArray(Absence[]::new);
        PersonId deputy = random.nextInt(4) == 0 ? null : person(random.nextInt(PEOPLE));
        LocationId[] locations =
                LOCATIONS.stream().filter(location -> random.nextInt(4) == 0).toArray(LocationId[]::new);
        return SomeConfidants.confidant(number, SomeConfidants.at(deputy, locations), from, last, absences);
    }

    @Property(tries = 12)
    void at_every_hour_the_directory_names_somebody_or_the_gap_is_on_the_board(@ForAll long seed) {
        List<Confidant> all = ministry(seed);
        Roster roster = new Roster(all);
        Coverage coverage = new Coverage(roster, TODAY);
        Finding finding = new Finding(
                roster,
                LOCATIONS.stream()
                        .map(id -> new Location(id, id.toString(), true, null, null))
                        .collect(Collectors.toMap(Location::id, Function.identity())),
                confidant -> Optional.of(card(confidant)));
        LocationId location = LOCATIONS.get((int) Math.floorMod(seed, (long) LOCATIONS.size()));
        List<Gap> board = coverage.of(location);
        Instant first = TODAY.atStartOfDay(SystemTime.ZONE).toInstant();
        Instant last = TODAY.plusDays(366).atStartOfDay(SystemTime.ZONE).toInstant();
        for (Instant hour = first; hour.isBefore(last); hour = hour.plus(Duration.ofHours(1))) {
            LocalDate day = LocalDate.ofInstant(hour, SystemTime.ZONE);
            List<Shown> here = finding.find(new FindConfidant(location, null, null, null), hour)
                    .here();
            boolean named = here.stream().anyMatch(Shown::isServed);
            boolean onTheBoard = board.stream().anyMatch(gap -> isOn(gap, day));

            assertThat(named).as("%s at %s", location, hour).isNotEqualTo(onTheBoard);
            assertThat(named).isEqualTo(isCovered(all, location, day));
        }
    }

    @Property(tries = 60)
    void gaps_of_people_are_what_a_look_at_every_day_finds(@ForAll long seed) {
        List<Confidant> all = ministry(seed);
        List<Gap> gaps = new Coverage(new Roster(all), TODAY).ofPeople();
        for (int number = 0; number < PEOPLE; number++) {
            PersonId person = person(number);
            for (LocalDate day = TODAY; !day.isAfter(TODAY.plusDays(365)); day = day.plusDays(1)) {
                LocalDate on = day;
                boolean alone = serving(all, person, on)
                        .filter(confidant -> isAway(confidant, on))
                        .filter(confidant ->
                                doing(all, confidant, on, List.of()).isEmpty())
                        .isPresent();
                assertThat(gaps.stream()
                                .anyMatch(gap -> gap.kind() == GapKind.AWAY_ALONE
                                        && gap.subject().equals(person.value())
                                        && isOn(gap, on)))
                        .as("%s on %s", person, on)
                        .isEqualTo(alone);
                boolean left = serving(all, person, on.minusDays(1)).isPresent()
                        && serving(all, person, on).isEmpty();
                assertThat(gaps)
                        .filteredOn(gap -> gap.kind() == GapKind.TERM_ENDS
                                && gap.subject().equals(person.value())
                                && gap.from().equals(on))
                        .hasSize(left ? 1 : 0);
            }
        }
    }

    @Property(tries = 60)
    void whoever_stands_in_is_there_and_stands_in_for_nobody_who_is(@ForAll long seed) {
        List<Confidant> all = ministry(seed);
        Roster roster = new Roster(all);
        for (int number = 0; number < PEOPLE; number++) {
            for (int ahead = -300; ahead < 300; ahead += 3) {
                LocalDate day = TODAY.plusDays(ahead);
                Optional<PersonId> standIn = roster.standIn(person(number), day);
                Optional<Confidant> absent =
                        serving(all, person(number), day).filter(confidant -> isAway(confidant, day));
                assertThat(standIn)
                        .isEqualTo(absent.flatMap(confidant -> doing(all, confidant, day, List.of()))
                                .map(Confidant::person));
                standIn.ifPresent(person -> assertThat(serving(all, person, day))
                        .hasValueSatisfying(
                                there -> assertThat(isAway(there, day)).isFalse()));
            }
        }
    }

    private static boolean isOn(Gap gap, LocalDate day) {
        return !day.isBefore(gap.from()) && !day.isAfter(gap.until());
    }

    private static boolean isCovered(List<Confidant> all, LocationId location, LocalDate day) {
        return all.stream()
                .filter(confidant ->
                        runs(confidant, day) && confidant.profile().locations().contains(location))
                .anyMatch(confidant -> doing(all, confidant, day, List.of()).isPresent());
    }

    private static boolean runs(Confidant confidant, LocalDate day) {
        LocalDate last = confidant.lastDay();
        return day.compareTo(confidant.from()) >= 0 && (last == null || day.compareTo(last) <= 0);
    }

    private static Optional<Confidant> serving(List<Confidant> all, PersonId person, LocalDate day) {
        return all.stream()
                .filter(confidant -> confidant.person().equals(person) && runs(confidant, day))
                .findFirst();
    }

    private static boolean isAway(Confidant confidant, LocalDate day) {
        return confidant.absences().stream()
                .flatMap(absence -> Stream.iterate(
                        absence.from(), each -> !each.isAfter(absence.until()), each -> each.plusDays(1)))
                .anyMatch(day::equals);
    }

    private static Optional<Confidant> doing(
            List<Confidant> all, Confidant confidant, LocalDate day, List<PersonId> asked) {
        if (!isAway(confidant, day)) {
            return Optional.of(confidant);
        }
        PersonId deputy = confidant.profile().deputy();
        List<PersonId> soFar = new ArrayList<>(asked);
        soFar.add(confidant.person());
        return deputy == null || soFar.contains(deputy)
                ? Optional.empty()
                : serving(all, deputy, day).flatMap(next -> doing(all, next, day, soFar));
    }

    private static ConfidantCard card(Confidant confidant) {
        Profile profile = confidant.profile();
        return new ConfidantCard(
                confidant.person(),
                "",
                false,
                profile.languages(),
                profile.specialisms(),
                profile.reach(),
                profile.everywhere(),
                profile.locations(),
                profile.units());
    }
}
