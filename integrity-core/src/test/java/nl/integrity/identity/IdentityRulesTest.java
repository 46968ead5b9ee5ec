package nl.integrity.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.committees.SeatFunction;
import nl.integrity.questions.Text;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request must heed, whose approval is enough, and when whoever asked may look. */
class IdentityRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate FURTHEST = TODAY.plusDays(30);
    private static final PersonId ASKER = person(1);
    private static final PersonId CHAIR = person(2);
    private static final PersonId MEMBER = person(3);
    private static final PersonId SECRETARY = person(4);
    private static final PersonId GONE = person(5);
    private static final Set<PersonId> COUNT = Set.of(ASKER, CHAIR, MEMBER, SECRETARY);
    private static final Duty DUTY = new Duty("INVESTIGATION", new Text("onderzoek", "investigation"), "art. 1a", true);

    /** Every way in which up to five people can have approved. */
    static Stream<Arguments> everybodyWhoCanHaveApproved() {
        List<PersonId> people = List.of(ASKER, CHAIR, MEMBER, SECRETARY, GONE);
        return IntStream.range(0, 1 << people.size()).mapToObj(chosen -> {
            List<PersonId> approved = new ArrayList<>();
            for (int each = 0; each < people.size(); each++) {
                if ((chosen >> each & 1) == 1) {
                    approved.add(people.get(each));
                }
            }
            return Arguments.of(approved);
        });
    }

    @ParameterizedTest
    @MethodSource("everybodyWhoCanHaveApproved")
    void it_takes_the_chair_and_one_more_who_did_not_ask_and_still_has_a_part_in_the_case(List<PersonId> approved) {
        boolean enough = approved.contains(CHAIR) && (approved.contains(MEMBER) || approved.contains(SECRETARY));
        assertThat(IdentityRules.isEnough(ASKER, steps(approved), COUNT)).isEqualTo(enough);
    }

    @Test
    void nobody_is_two_people_and_a_chair_who_asks_does_not_count_as_one() {
        assertThat(IdentityRules.isEnough(ASKER, steps(List.of(CHAIR, CHAIR)), COUNT))
                .isFalse();
        assertThat(IdentityRules.isEnough(CHAIR, steps(List.of(CHAIR, MEMBER, SECRETARY)), COUNT))
                .isFalse();
    }

    @Test
    void what_happens_by_itself_approves_nothing() {
        Requested.Step nobodys =
                new Requested.Step(UUID.randomUUID(), 2, Instant.EPOCH, null, IdentityMove.APPROVE, true, null);
        assertThat(IdentityRules.isEnough(
                        ASKER,
                        List.of(
                                nobodys,
                                step(IdentityMove.APPROVE, MEMBER, 3),
                                step(IdentityMove.APPROVE, SECRETARY, 4)),
                        COUNT))
                .isFalse();
    }

    @Test
    void nobody_approves_what_they_asked_nor_twice() {
        Requested proposed = requested(IdentityMove.PROPOSE, ASKER, IdentityMove.APPROVE, MEMBER);
        assertThatThrownBy(() -> IdentityRules.mayApprove(proposed, ASKER)).hasMessage("identity.approve.own");
        assertThatThrownBy(() -> IdentityRules.mayApprove(proposed, MEMBER)).hasMessage("identity.approve.twice");
        assertThatCode(() -> IdentityRules.mayApprove(proposed, CHAIR)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "30, true", "31, false"})
    void it_ends_today_or_later_and_not_beyond_the_norm(int days, boolean allowed) {
        AskIdentity asked = asked(IdentityGround.CONSENT, null, "", TODAY.plusDays(days), null, "");
        if (allowed) {
            assertThatCode(() -> check(asked, false)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> check(asked, false)).hasMessage("identity.lastDay.wrong");
        }
    }

    @Test
    void whoever_knows_the_name_asks_only_for_somebody_outside() {
        assertThatThrownBy(() -> check(asked(IdentityGround.CONSENT, null, "", TODAY, null, ""), true))
                .hasMessage("identity.recipient.missing");
        assertThatCode(() -> check(asked(IdentityGround.CONSENT, null, "de politie", TODAY, null, ""), true))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ANOTHER"})
    void the_law_is_a_duty_from_the_list(String duty) {
        assertThatThrownBy(() -> check(asked(IdentityGround.LEGAL_DUTY, duty, "", TODAY, null, ""), false))
                .hasMessage("identity.duty.missing");
        assertThatCode(() -> check(asked(IdentityGround.LEGAL_DUTY, "INVESTIGATION", "", TODAY, null, ""), false))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(asked(IdentityGround.CONSENT, duty, "", TODAY, null, ""), false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_not_told_beforehand_is_so_for_a_reason(Unannounced unannounced) {
        assertThatThrownBy(() ->
                        check(asked(IdentityGround.LEGAL_DUTY, "INVESTIGATION", "", TODAY, unannounced, ""), false))
                .hasMessage("identity.why.missing");
        assertThatCode(() -> check(
                        asked(IdentityGround.LEGAL_DUTY, "INVESTIGATION", "", TODAY, unannounced, "Dreiging."), false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TAKE_BACK")
    void only_whoever_asked_looks_only_where_it_is_open_and_until_the_last_day(IdentityMove last) {
        Requested requested = requested(IdentityMove.ASK, ASKER, last, CHAIR);
        boolean open = last == IdentityMove.CONSENT || last == IdentityMove.TELL || last == IdentityMove.TELL_LATER;
        assertThat(requested.isOpenTo(ASKER, TODAY)).isEqualTo(open);
        assertThat(requested.isOpenTo(ASKER, FURTHEST)).isEqualTo(open);
        assertThat(requested.isOpenTo(ASKER, FURTHEST.plusDays(1))).isFalse();
        assertThat(requested.isOpenTo(CHAIR, TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ASK, CONSENT, false",
        "ASK, DECLINE, true",
        "CONSENT, WITHDRAW, true",
        "CONSENT, TAKE_BACK, true",
        "PROPOSE, APPROVE, false",
        "PROPOSE, ALLOW, false",
        "PROPOSE, REFUSE, true",
        "ALLOW, TELL, false",
        "ALLOW, TELL_LATER, false"
    })
    void after_the_last_day_nothing_leads_on_and_all_can_end(IdentityMove last, IdentityMove next, boolean allowed) {
        Requested requested = requested(IdentityMove.ASK, ASKER, last, CHAIR);
        assertThat(requested.offers(next, FURTHEST)).isTrue();
        assertThat(requested.offers(next, FURTHEST.plusDays(1))).isEqualTo(allowed);
        assertThat(requested.runs(FURTHEST)).isTrue();
        assertThat(requested.runs(FURTHEST.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ASK, true, true", "TELL, true, true", "TELL_LATER, false, true", "APPROVE, false, false"})
    void a_reporter_sees_what_they_were_asked_or_told_and_the_rest_when_it_is_over(
            IdentityMove move, boolean now, boolean afterwards) {
        Requested requested = requested(IdentityMove.PROPOSE, ASKER, move, CHAIR);
        assertThat(requested.isShownToReporter(TODAY)).isEqualTo(now);
        assertThat(requested.isShownToReporter(FURTHEST.plusDays(1))).isEqualTo(afterwards);
    }

    private static void check(AskIdentity asked, boolean keepsIt) {
        IdentityRules.check(asked, keepsIt, List.of(DUTY), TODAY, FURTHEST);
    }

    private static AskIdentity asked(
            IdentityGround ground,
            @Nullable String duty,
            String recipient,
            LocalDate lastDay,
            @Nullable Unannounced unannounced,
            String why) {
        return new AskIdentity(
                "2026-0001",
                UUID.randomUUID(),
                ground,
                duty,
                IdentityScope.NAME,
                "Om te kunnen horen.",
                recipient,
                lastDay,
                unannounced,
                why);
    }

    private static List<Requested.Step> steps(List<PersonId> approved) {
        return approved.stream()
                .map(person -> step(IdentityMove.APPROVE, person, 2))
                .toList();
    }

    private static Requested requested(IdentityMove first, PersonId asker, IdentityMove last, PersonId by) {
        return new Requested(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new ReportId(UUID.randomUUID()),
                Instant.EPOCH,
                asker,
                SeatFunction.MEMBER,
                IdentityGround.LEGAL_DUTY,
                "INVESTIGATION",
                IdentityScope.NAME,
                FURTHEST,
                null,
                new Sealed(new byte[0]),
                List.of(step(first, asker, 1), step(last, by, 2)));
    }

    private static Requested.Step step(IdentityMove move, PersonId person, int number) {
        return new Requested.Step(UUID.randomUUID(), number, Instant.EPOCH, person, move, person.equals(CHAIR), null);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
