package nl.integrity.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Action;
import nl.integrity.access.Doers;
import nl.integrity.access.Relation;
import nl.integrity.cases.Prospect.When;
import nl.integrity.shared.BrokenRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is offered is what the lifecycle and the policy accept, and nothing else: held against both, for every stage, move and reader. */
class CaseProspectsTest {
    @TestFactory
    Stream<DynamicTest> what_is_offered_is_accepted_and_what_is_not_is_refused() {
        return Arrays.stream(CaseStage.values())
                .map(stage -> dynamicTest(stage.name(), () -> {
                    int tried = 0;
                    for (Set<Relation> reader : readers()) {
                        Set<Action> open = openTo(reader);
                        for (Set<CaseGuard> met : factsToTry()) {
                            Map<String, Prospect> offered = moves(new CaseProspects(stage, open, met, Map.of()));
                            for (CaseMove move : CaseMove.values()) {
                                boolean accepted = open.contains(move.action()) && isAccepted(stage, move, met);
                                Prospect prospect = offered.get(move.name());
                                assertThat(prospect != null && prospect.when() == When.NOW)
                                        .as("%s by %s with %s", move, reader, met)
                                        .isEqualTo(accepted);
                                tried++;
                            }
                        }
                    }
                    assertThat(tried).isEqualTo(readers().size() * factsToTry().size() * CaseMove.values().length);
                }));
    }

    @ParameterizedTest
    @EnumSource
    void why_not_is_the_very_fault_that_whoever_tries_is_told(CaseMove move) {
        CaseStage from = Arrays.stream(CaseStage.values())
                .filter(stage -> CaseLifecycle.offers(stage, move))
                .findFirst()
                .orElseThrow();
        Prospect bare = move(new CaseProspects(from, everything(), Set.of(), Map.of()), move);
        List<String> lacking = CaseLifecycle.lacking(move, CaseProspects.SAID_WITH_IT).stream()
                .map(guard -> "case.guard." + guard)
                .toList();
        assertThat(bare.reasons()).isEqualTo(lacking);
        assertThat(bare.when()).isEqualTo(lacking.isEmpty() ? When.NOW : When.LACKING);
        assertThat(bare.whose()).isEmpty();

        Prospect blocked = move(
                new CaseProspects(
                        from,
                        everything(),
                        EnumSet.allOf(CaseGuard.class),
                        Map.of(move.action(), "case.moved.already")),
                move);
        assertThat(blocked.when()).isEqualTo(When.LACKING);
        assertThat(blocked.reasons()).containsExactly("case.moved.already");
    }

    @ParameterizedTest
    @EnumSource
    void of_what_is_not_theirs_a_reader_learns_whose_it_is(CaseMove move) {
        CaseStage from = Arrays.stream(CaseStage.values())
                .filter(stage -> CaseLifecycle.offers(stage, move))
                .findFirst()
                .orElseThrow();
        Set<Action> open = EnumSet.of(Action.READ_CASE);
        Prospect prospect = move(new CaseProspects(from, open, Set.of(), Map.of()), move);
        assertThat(prospect.when()).isEqualTo(When.BY_OTHERS);
        assertThat(prospect.whose()).isEqualTo(Doers.of(move.action())).isNotEmpty();
        assertThat(prospect.reasons())
                .as("nothing of what is behind a page that they may not open")
                .allSatisfy(reason -> assertThat(
                                CaseProspects.toKnowOf(CaseGuard.valueOf(reason.substring("case.guard.".length()))))
                        .isEqualTo(Action.READ_CASE));
    }

    @Test
    void a_deliberation_shows_through_to_nobody_who_may_not_read_it() {
        Set<Action> open = EnumSet.of(Action.READ_CASE, Action.CONCLUDE_VOTE);
        Prospect judge =
                move(new CaseProspects(CaseStage.HEARING_BOTH_SIDES, open, Set.of(), Map.of()), CaseMove.JUDGE);
        assertThat(judge.when()).isEqualTo(When.LACKING);
        assertThat(judge.reasons()).isEmpty();
    }

    @Test
    void what_comes_later_is_said_with_where_it_starts_and_what_is_past_is_not_said() {
        Map<String, Prospect> moves =
                moves(new CaseProspects(CaseStage.WITH_ORGANISATION, everything(), Set.of(), Map.of()));
        assertThat(moves.keySet())
                .containsExactlyInAnyOrder(
                        "INVESTIGATE_AFTER_ALL", "CLOSE", "HEAR", "JUDGE", "DECIDE", "FOLLOW_UP", "REOPEN");
        Prospect hear = Objects.requireNonNull(moves.get("HEAR"));
        assertThat(hear.when()).isEqualTo(When.LATER);
        assertThat(hear.from()).containsExactly(CaseStage.UNDER_INVESTIGATION);
        assertThat(moves(new CaseProspects(CaseStage.CLOSED, everything(), Set.of(), Map.of()))
                        .keySet())
                .containsExactly("REOPEN");
    }

    @ParameterizedTest
    @EnumSource
    void every_act_is_shown_in_its_stages_and_is_somebodys(CaseAct act) {
        assertThat(Doers.of(act.action())).isNotEmpty().doesNotContain(Relation.NONE, Relation.EXCLUDED);
        for (CaseStage stage : CaseStage.values()) {
            List<Prospect> acts = new CaseProspects(stage, everything(), Set.of(), Map.of()).acts();
            assertThat(acts.stream().map(Prospect::what).anyMatch(act.name()::equals))
                    .isEqualTo(act.isFor(stage));
            assertThat(acts).allMatch(each -> each.when() == When.NOW);
        }
    }

    private static boolean isAccepted(CaseStage stage, CaseMove move, Set<CaseGuard> met) {
        Set<CaseGuard> all = EnumSet.copyOf(CaseProspects.SAID_WITH_IT);
        all.addAll(met);
        try {
            CaseLifecycle.next(stage, move);
            CaseLifecycle.guard(move, all);
            return true;
        } catch (BrokenRule refused) {
            return false;
        }
    }

    /** All that is so, nothing, and each thing missing alone or there alone. */
    private static List<Set<CaseGuard>> factsToTry() {
        List<Set<CaseGuard>> facts = new ArrayList<>();
        facts.add(EnumSet.allOf(CaseGuard.class));
        facts.add(EnumSet.noneOf(CaseGuard.class));
        for (CaseGuard guard : CaseGuard.values()) {
            facts.add(EnumSet.of(guard));
            facts.add(EnumSet.complementOf(EnumSet.of(guard)));
        }
        return facts;
    }

    /** Every relation alone, and those that come together. */
    private static List<Set<Relation>> readers() {
        return Stream.concat(
                        Arrays.stream(Relation.values()).map(Set::of),
                        Stream.of(
                                Set.of(Relation.CHAIR, Relation.MEMBER),
                                Set.of(Relation.MEMBER, Relation.ASSESSOR),
                                Set.of(Relation.SECRETARY, Relation.OWNER)))
                .toList();
    }

    /** As the policy has it. */
    private static Set<Action> openTo(Set<Relation> reader) {
        return Arrays.stream(Action.values())
                .filter(action -> Doers.of(action).stream().anyMatch(reader::contains))
                .collect(Collectors.toSet());
    }

    private static Set<Action> everything() {
        return EnumSet.allOf(Action.class);
    }

    private static Map<String, Prospect> moves(CaseProspects prospects) {
        return prospects.moves().stream().collect(Collectors.toMap(Prospect::what, each -> each));
    }

    private static Prospect move(CaseProspects prospects, CaseMove move) {
        return Objects.requireNonNull(moves(prospects).get(move.name()));
    }
}
