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
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.integrity.confidants.Roster.Presence;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Instant AT_TEN =
            TODAY.atTime(LocalTime.of(10, 0)).atZone(SystemTime.ZONE).toInstant();

    @Test
    void a_deputy_stands_in_for_as_long_as_somebody_is_away_and_no_longer() {
        Roster roster = new Roster(
                List.of(confidant(1, at(person(2), DEN_HAAG), away(1, 8), away(9, 10)), confidant(2, at(null, VUGHT))));

        assertThat(roster.standIn(person(1), TODAY)).isEmpty();
        assertThat(roster.standIn(person(1), TODAY.plusDays(1))).contains(person(2));
        assertThat(roster.standIn(person(1), TODAY.plusDays(10))).contains(person(2));
        assertThat(roster.standIn(person(1), TODAY.plusDays(11))).isEmpty();
        assertThat(roster.awayUntil(roster.all().get(0), TODAY.plusDays(1))).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void a_deputy_who_is_away_hands_on_to_their_own_and_a_ring_of_absent_deputies_ends() {
        Roster chain = new Roster(List.of(
                confidant(1, at(person(2), DEN_HAAG), away(0, 5)),
                confidant(2, at(person(3), DEN_HAAG), away(0, 5)),
                confidant(3, at(person(1), VUGHT))));
        assertThat(chain.standIn(person(1), TODAY)).contains(person(3));

        Roster ring = new Roster(List.of(
                confidant(1, at(person(2), DEN_HAAG), away(0, 5)),
                confidant(2, at(person(3), DEN_HAAG), away(0, 5)),
                confidant(3, at(person(2), VUGHT), away(0, 2))));
        assertThat(ring.standIn(person(1), TODAY)).isEmpty();
        assertThat(ring.standIn(person(1), TODAY.plusDays(3))).contains(person(3));
    }

    @Test
    void nobody_stands_in_whose_appointment_does_not_run() {
        Roster roster = new Roster(List.of(
                confidant(1, at(person(2), DEN_HAAG), away(0, 9)),
                confidant(2, at(null, DEN_HAAG), TODAY.plusDays(3), TODAY.plusDays(5))));
        assertThat(roster.standIn(person(1), TODAY.plusDays(2))).isEmpty();
        assertThat(roster.standIn(person(1), TODAY.plusDays(3))).contains(person(2));
        assertThat(roster.standIn(person(1), TODAY.plusDays(6))).isEmpty();
        assertThat(roster.standIn(person(7), TODAY)).isEmpty();
    }

    @Test
    void what_was_withdrawn_before_it_began_never_was() {
        assertThat(new Roster(List.of(confidant(1, at(null, DEN_HAAG), TODAY, TODAY.minusDays(1)))).all())
                .isEmpty();
    }

    @Test
    void whoever_is_asked_for_is_there_for_the_location_or_for_all_and_for_the_unit() {
        UnitId ind = new UnitId(UUID.randomUUID());
        Profile forTheInd = new Profile(
                false,
                false,
                List.of(),
                List.of(ind),
                null,
                List.of(SpokenLanguage.DUTCH),
                List.of(),
                new Reach("06", "", ""),
                Publicity.HIDDEN);
        Roster roster = new Roster(
                List.of(confidant(1, at(null, DEN_HAAG)), confidant(2, everywhere()), confidant(3, forTheInd)));

        assertThat(persons(roster.on(VUGHT, null, AT_TEN))).containsExactlyInAnyOrder(2, 3);
        assertThat(persons(roster.on(DEN_HAAG, ind, AT_TEN))).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(persons(roster.on(DEN_HAAG, new UnitId(UUID.randomUUID()), AT_TEN)))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(persons(roster.on(null, null, AT_TEN))).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void after_hours_it_is_told_when_somebody_is_at_work_again_and_over_a_weekend_too() {
        Roster roster = new Roster(List.of(confidant(1, at(null, DEN_HAAG), away(1, 1))));
        Confidant one = roster.all().get(0);
        Presence now = roster.presence(one, AT_TEN);
        assertThat(now.atWork()).isTrue();
        assertThat(now.next()).isEqualTo(AT_TEN);

        // Wednesday evening; Thursday they are away, so that it is somebody's day again on Friday
        Presence evening = roster.presence(one, AT_TEN.plusSeconds(8 * 3600));
        assertThat(evening.atWork()).isFalse();
        assertThat(evening.next())
                .isEqualTo(
                        TODAY.plusDays(2).atTime(9, 0).atZone(SystemTime.ZONE).toInstant());

        Presence saturday = roster.presence(one, AT_TEN.plusSeconds(3 * 86_400));
        assertThat(saturday.next())
                .isEqualTo(
                        TODAY.plusDays(5).atTime(9, 0).atZone(SystemTime.ZONE).toInstant());
    }

    @Test
    void nobody_is_at_work_for_somebody_who_is_away_without_a_deputy() {
        Roster roster = new Roster(List.of(confidant(1, at(null, DEN_HAAG), away(0, 4))));
        Presence presence = roster.presence(roster.all().get(0), AT_TEN);
        assertThat(presence.doing()).isNull();
        assertThat(presence.atWork()).isFalse();
        assertThat(presence.next()).isNull();
        assertThat(presence.awayUntil()).isEqualTo(TODAY.plusDays(4));
    }

    private static List<Integer> persons(List<Presence> presences) {
        return presences.stream()
                .map(presence -> (int) presence.confidant().person().value().getLeastSignificantBits())
                .toList();
    }
}
