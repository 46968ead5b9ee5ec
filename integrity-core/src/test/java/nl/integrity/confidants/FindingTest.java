package nl.integrity.confidants;

import static nl.integrity.confidants.SomeConfidants.DEN_HAAG;
import static nl.integrity.confidants.SomeConfidants.TODAY;
import static nl.integrity.confidants.SomeConfidants.VUGHT;
import static nl.integrity.confidants.SomeConfidants.at;
import static nl.integrity.confidants.SomeConfidants.away;
import static nl.integrity.confidants.SomeConfidants.confidant;
import static nl.integrity.confidants.SomeConfidants.everywhere;
import static nl.integrity.confidants.SomeConfidants.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.organisation.Location;
import nl.integrity.organisation.Spot;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final LocationId GRONINGEN = new LocationId(new UUID(7, 3));
    private static final LocationId NOWHERE = new LocationId(new UUID(7, 4));
    private static final Map<LocationId, Location> LOCATIONS = Stream.of(
                    new Location(DEN_HAAG, "Den Haag", true, new Spot(52.08, 4.311), null),
                    new Location(VUGHT, "Vught", true, new Spot(51.653, 5.287), null),
                    new Location(GRONINGEN, "Groningen", true, new Spot(53.219, 6.567), null),
                    new Location(NOWHERE, "Nergens", true, null, null))
            .collect(Collectors.toMap(Location::id, Function.identity()));
    private static final Instant AT_TEN =
            TODAY.atTime(10, 0).atZone(SystemTime.ZONE).toInstant();
    private static final Instant AT_NIGHT =
            TODAY.atTime(3, 0).atZone(SystemTime.ZONE).toInstant();

    private static Found find(FindConfidant asked, Instant at, Confidant... confidants) {
        return new Finding(new Roster(List.of(confidants)), LOCATIONS, confidant -> Optional.of(card(confidant)))
                .find(asked, at);
    }

    private static FindConfidant at(LocationId location) {
        return new FindConfidant(location, null, null, null);
    }

    @Test
    void somebody_who_is_here_now_is_named_and_nobody_is_sent_elsewhere() {
        Found found = find(
                at(DEN_HAAG),
                AT_TEN,
                confidant(1, SomeConfidants.at(null, DEN_HAAG)),
                confidant(2, everywhere()),
                confidant(3, SomeConfidants.at(null, VUGHT)));
        assertThat(persons(found.here())).containsExactly(1L);
        assertThat(persons(found.anywhere())).containsExactly(2L);
        assertThat(found.nearest()).isEmpty();
        assertThat(found.isSomebodyHereNow()).isTrue();
    }

    @Test
    void where_nobody_is_the_nearest_come_by_distance_and_a_place_that_lies_nowhere_last() {
        Found found = find(
                at(DEN_HAAG),
                AT_TEN,
                confidant(1, SomeConfidants.at(null, NOWHERE)),
                confidant(2, SomeConfidants.at(null, GRONINGEN)),
                confidant(3, SomeConfidants.at(null, VUGHT)),
                confidant(4, SomeConfidants.at(null, GRONINGEN, VUGHT)));
        assertThat(found.here()).isEmpty();
        assertThat(persons(found.nearest())).startsWith(3L, 4L).endsWith(2L, 1L);
        assertThat(found.nearest().get(0).distance()).isBetween(80.0, 85.0);
        assertThat(found.nearest().get(3).distance()).isNull();
    }

    @Test
    void whoever_stands_in_is_shown_with_whom_it_is_for_until_when() {
        Found found = find(
                at(DEN_HAAG),
                AT_TEN,
                confidant(1, SomeConfidants.at(person(3), DEN_HAAG), away(-1, 8)),
                confidant(3, SomeConfidants.at(null, VUGHT)));
        assertThat(found.here()).singleElement().satisfies(shown -> {
            assertThat(shown.awayUntil()).isEqualTo(TODAY.plusDays(8));
            assertThat(shown.standIn()).isNotNull().satisfies(card -> assertThat(card.person())
                    .isEqualTo(person(3)));
            assertThat(shown.atWork()).isTrue();
            assertThat(shown.isServed()).isTrue();
        });
        assertThat(found.nearest()).isEmpty();
    }

    @Test
    void a_stand_in_who_is_not_shown_does_not_show() {
        Found found = new Finding(
                        new Roster(List.of(
                                confidant(1, SomeConfidants.at(person(3), DEN_HAAG), away(-1, 8)),
                                confidant(3, SomeConfidants.at(null, DEN_HAAG)))),
                        LOCATIONS,
                        confidant -> Optional.of(confidant)
                                .filter(each -> each.person().equals(person(1)))
                                .map(FindingTest::card))
                .find(at(DEN_HAAG), AT_TEN);
        assertThat(found.here()).singleElement().satisfies(shown -> {
            assertThat(shown.standIn()).isNull();
            assertThat(shown.isServed()).isFalse();
            assertThat(shown.atWork()).isFalse();
            assertThat(shown.next()).isNull();
        });
    }

    @Test
    void at_night_the_nearest_are_told_as_well_with_when_they_are_there() {
        Found found = find(
                at(DEN_HAAG),
                AT_NIGHT,
                confidant(1, SomeConfidants.at(null, DEN_HAAG)),
                confidant(2, SomeConfidants.at(null, VUGHT)),
                confidant(3, SomeConfidants.at(null, VUGHT), away(0, 3)));
        assertThat(found.isSomebodyHereNow()).isFalse();
        assertThat(persons(found.nearest())).as("who is away is no alternative").containsExactly(2L);
        assertThat(found.nearest().get(0).next())
                .isEqualTo(TODAY.atTime(9, 0).atZone(SystemTime.ZONE).toInstant());
    }

    @Test
    void a_language_and_a_specialism_leave_out_who_does_not_have_them() {
        Confidant dutch = confidant(1, SomeConfidants.at(null, DEN_HAAG));
        Confidant special = confidant(2, everywhere());
        assertThat(persons(find(new FindConfidant(null, null, SpokenLanguage.ARABIC, null), AT_TEN, dutch, special)
                        .here()))
                .containsExactly(2L);
        assertThat(persons(find(new FindConfidant(null, null, null, Specialism.WHISTLEBLOWING), AT_TEN, dutch, special)
                        .here()))
                .containsExactly(2L);
        assertThat(find(new FindConfidant(DEN_HAAG, null, SpokenLanguage.TURKISH, null), AT_TEN, dutch, special)
                        .isNobody())
                .isTrue();
        assertThat(persons(find(new FindConfidant(null, null, null, null), AT_TEN, dutch, special)
                        .here()))
                .containsExactlyInAnyOrder(1L, 2L);
    }

    private static List<Long> persons(List<Shown> shown) {
        return shown.stream()
                .map(each -> each.card().person().value().getLeastSignificantBits())
                .toList();
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
