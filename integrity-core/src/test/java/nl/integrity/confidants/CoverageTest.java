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

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.shared.LocationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static Coverage of(Confidant... confidants) {
        return new Coverage(new Roster(List.of(confidants)), TODAY);
    }

    private static Gap nobody(LocationId location, LocalDate from, LocalDate until) {
        return new Gap(GapKind.NOBODY, location.value(), from, until);
    }

    @Test
    void a_location_where_nobody_was_appointed_is_a_gap_without_beginning_or_end() {
        assertThat(of(confidant(1, at(null, DEN_HAAG)), confidant(2, everywhere()))
                        .of(VUGHT))
                .containsExactly(nobody(VUGHT, Gap.LONG_AGO, Gap.NO_END));
    }

    @Test
    void an_absence_is_a_gap_where_nobody_stands_in_and_nobody_else_is_there() {
        Confidant alone = confidant(1, at(null, DEN_HAAG), away(-2, 3), away(30, 31));
        assertThat(of(alone).of(DEN_HAAG))
                .containsExactly(
                        nobody(DEN_HAAG, TODAY.minusDays(2), TODAY.plusDays(3)),
                        nobody(DEN_HAAG, TODAY.plusDays(30), TODAY.plusDays(31)));
        assertThat(of(alone).ofPeople()).extracting(Gap::kind).containsExactly(GapKind.AWAY_ALONE, GapKind.AWAY_ALONE);

        Coverage helped = of(confidant(1, at(person(2), DEN_HAAG), away(-2, 3)), confidant(2, at(null, VUGHT)));
        assertThat(helped.of(DEN_HAAG)).isEmpty();
        assertThat(helped.ofPeople()).isEmpty();
        Coverage beside = of(alone, confidant(2, at(null, DEN_HAAG)));
        assertThat(beside.of(DEN_HAAG)).isEmpty();
        assertThat(beside.ofPeople()).hasSize(2);
    }

    @Test
    void what_is_over_is_no_gap_and_what_ends_today_still_is() {
        assertThat(of(confidant(1, at(null, DEN_HAAG), away(-9, -1))).of(DEN_HAAG))
                .isEmpty();
        assertThat(of(confidant(1, at(null, DEN_HAAG), away(-9, 0))).of(DEN_HAAG))
                .containsExactly(nobody(DEN_HAAG, TODAY.minusDays(9), TODAY));
    }

    @Test
    void a_term_that_ends_is_a_gap_from_the_day_after_unless_they_are_appointed_anew() {
        LocalDate last = TODAY.plusDays(40);
        Confidant ending = confidant(1, at(null, DEN_HAAG), TODAY.minusYears(1), last);
        Coverage coverage = of(ending);
        assertThat(coverage.of(DEN_HAAG)).containsExactly(nobody(DEN_HAAG, last.plusDays(1), Gap.NO_END));
        assertThat(coverage.ofPeople())
                .containsExactly(new Gap(GapKind.TERM_ENDS, person(1).value(), last.plusDays(1), Gap.NO_END));

        Confidant next = new Confidant(
                new ConfidantId(UUID.randomUUID()),
                person(1),
                last.plusDays(1),
                null,
                1,
                at(null, DEN_HAAG),
                WorkingWeek.USUAL,
                List.of(),
                Gap.NO_END);
        assertThat(of(ending, next).of(DEN_HAAG)).isEmpty();
        assertThat(of(ending, next).ofPeople()).isEmpty();
    }

    @Test
    void the_last_day_of_the_year_ahead_is_looked_at_and_the_day_after_is_not() {
        LocalDate horizon = TODAY.plusDays(365);
        assertThat(of(ending(horizon.minusDays(1))).ofPeople()).hasSize(1);
        assertThat(of(ending(horizon.minusDays(1))).of(DEN_HAAG))
                .containsExactly(nobody(DEN_HAAG, horizon, Gap.NO_END));
        assertThat(of(ending(horizon)).ofPeople()).isEmpty();
        assertThat(of(ending(horizon)).of(DEN_HAAG)).isEmpty();
        assertThat(of(ending(TODAY.minusDays(1))).ofPeople()).hasSize(1);
        assertThat(of(ending(TODAY.minusDays(2))).ofPeople()).isEmpty();
    }

    private static Confidant ending(LocalDate lastDay) {
        return confidant(1, at(null, DEN_HAAG), TODAY.minusYears(2), lastDay);
    }

    @Test
    void a_certificate_that_expires_or_never_was_is_a_gap_for_as_long_as_the_term_runs() {
        assertThat(of(certified(TODAY.plusDays(90), null)).ofPeople())
                .containsExactly(new Gap(GapKind.NO_CERTIFICATE, person(1).value(), TODAY.plusDays(91), Gap.NO_END));
        assertThat(of(certified(null, null)).ofPeople())
                .containsExactly(new Gap(GapKind.NO_CERTIFICATE, person(1).value(), TODAY.minusYears(3), Gap.NO_END));
        assertThat(of(certified(TODAY.plusDays(365), null)).ofPeople()).isEmpty();
        assertThat(of(certified(TODAY.plusDays(9), TODAY.plusDays(9))).ofPeople())
                .extracting(Gap::kind)
                .containsExactly(GapKind.TERM_ENDS);
    }

    private static Confidant certified(@Nullable LocalDate until, @Nullable LocalDate lastDay) {
        return new Confidant(
                new ConfidantId(UUID.randomUUID()),
                person(1),
                TODAY.minusYears(3),
                lastDay,
                1,
                at(null, DEN_HAAG),
                WorkingWeek.USUAL,
                List.of(),
                until);
    }

    @Test
    void an_answer_holds_for_what_was_seen_and_until_its_day() {
        Gap seen = nobody(DEN_HAAG, TODAY.plusDays(5), TODAY.plusDays(9));
        GapAnswer answer = new GapAnswer(
                seen,
                Answer.ACCEPTED,
                "Het gebouw is dan dicht.",
                TODAY.plusDays(9),
                TODAY.atStartOfDay(nl.integrity.shared.SystemTime.ZONE).toInstant(),
                person(9));
        assertThat(answer.silences(seen, TODAY)).isTrue();
        assertThat(answer.silences(seen, TODAY.plusDays(9))).isTrue();
        assertThat(answer.silences(seen, TODAY.plusDays(10))).isFalse();
        assertThat(answer.silences(nobody(DEN_HAAG, TODAY.plusDays(6), TODAY.plusDays(9)), TODAY))
                .as("one that shrank")
                .isTrue();
        assertThat(answer.silences(nobody(DEN_HAAG, TODAY.plusDays(5), TODAY.plusDays(10)), TODAY))
                .as("one that grew")
                .isFalse();
        assertThat(answer.silences(nobody(DEN_HAAG, TODAY.plusDays(4), TODAY.plusDays(9)), TODAY))
                .isFalse();
        assertThat(answer.silences(nobody(VUGHT, TODAY.plusDays(5), TODAY.plusDays(9)), TODAY))
                .isFalse();
    }
}
