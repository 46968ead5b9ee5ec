package nl.integrity.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.WrittenPage;
import nl.integrity.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a request to learn who reported; writes {@code docs/identity-lifecycle.md}. */
class IdentityLifecycleTest {
    private static final String PAGE =
            """
            # The life of a request to learn who reported

            Written by `IdentityLifecycleTest` from `IdentityLifecycle`, and compared with it in every build: not to be edited by hand.

            ```mermaid
            stateDiagram-v2
                [*] --> ASKED: ASK
                [*] --> PROPOSED: PROPOSE
            %s```

            CONSENT, DECLINE and WITHDRAW are the reporter's; APPROVE and REFUSE belong to those who did not ask; ALLOW and TELL_LATER follow by themselves when
            two people approved, the chair among them. Whoever asked may look in CONSENTED and OPENED, and never after the last day that was asked for. Every step stays.

            %s""";

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(IdentityState.values())
                .flatMap(state -> Arrays.stream(IdentityMove.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{0} --{1}--> {2}")
    @CsvSource({
        "ASKED, CONSENT, CONSENTED",
        "ASKED, DECLINE, DECLINED",
        "ASKED, TAKE_BACK, ENDED",
        "CONSENTED, WITHDRAW, WITHDRAWN",
        "CONSENTED, TAKE_BACK, ENDED",
        "PROPOSED, APPROVE, PROPOSED",
        "PROPOSED, ALLOW, ALLOWED",
        "PROPOSED, REFUSE, REFUSED",
        "PROPOSED, TAKE_BACK, ENDED",
        "ALLOWED, TELL, OPENED",
        "ALLOWED, TELL_LATER, OPENED",
        "ALLOWED, REFUSE, REFUSED",
        "ALLOWED, TAKE_BACK, ENDED",
        "OPENED, REFUSE, REFUSED",
        "OPENED, TAKE_BACK, ENDED"
    })
    void moves_on(IdentityState from, IdentityMove move, IdentityState to) {
        assertThat(IdentityLifecycle.next(from, move)).isEqualTo(to);
    }

    @Test
    void and_in_no_other_way() {
        assertThat(offered()).hasSize(15);
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStateAndMove")
    void what_is_not_offered_is_refused(IdentityState state, IdentityMove move) {
        if (!IdentityLifecycle.offers(state, move)) {
            assertThatThrownBy(() -> IdentityLifecycle.next(state, move))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessage("identity.moved.already");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_happens_to_what_is_done_and_all_else_can_be_ended(IdentityState state) {
        assertThat(Arrays.stream(IdentityMove.values()).anyMatch(move -> IdentityLifecycle.offers(state, move)))
                .isEqualTo(!state.isDone());
        assertThat(IdentityLifecycle.offers(state, IdentityMove.TAKE_BACK)).isEqualTo(!state.isDone());
    }

    @Test
    void without_consent_nothing_opens_but_by_approval_and_a_word_to_the_reporter() {
        assertThat(reachable(IdentityState.ASKED, EnumSet.complementOf(EnumSet.of(IdentityMove.CONSENT))))
                .noneMatch(IdentityState::isOpen);
        assertThat(reachable(IdentityState.PROPOSED, EnumSet.complementOf(EnumSet.of(IdentityMove.ALLOW))))
                .noneMatch(IdentityState::isOpen);
        assertThat(reachable(
                        IdentityState.PROPOSED,
                        EnumSet.complementOf(EnumSet.of(IdentityMove.TELL, IdentityMove.TELL_LATER))))
                .noneMatch(IdentityState::isOpen);
    }

    private static Set<IdentityState> reachable(IdentityState from, Set<IdentityMove> by) {
        Set<IdentityState> reached = EnumSet.of(from);
        for (int step = 0; step < IdentityState.values().length; step++) {
            reached.addAll(reached.stream()
                    .flatMap(state -> by.stream()
                            .filter(move -> IdentityLifecycle.offers(state, move))
                            .map(IdentityMove::makes))
                    .collect(Collectors.toSet()));
        }
        return reached;
    }

    @Test
    void the_lifecycle_in_the_documents_is_the_lifecycle() throws IOException {
        String arrows = offered()
                .map(each -> "    %s --> %s: %s\n".formatted(each[0], ((IdentityMove) each[1]).makes(), each[1]))
                .collect(Collectors.joining());
        WrittenPage.says("identity-lifecycle.md", PAGE.formatted(arrows, table()));
    }

    private static Stream<Object[]> offered() {
        return everyStateAndMove()
                .map(Arguments::get)
                .filter(each -> IdentityLifecycle.offers((IdentityState) each[0], (IdentityMove) each[1]));
    }

    private static String table() {
        return line("", Arrays.stream(IdentityMove.values()).map(IdentityMove::name))
                + line("---", Arrays.stream(IdentityMove.values()).map(move -> "---"))
                + Arrays.stream(IdentityState.values())
                        .map(state -> line(
                                state.name(),
                                Arrays.stream(IdentityMove.values())
                                        .map(move -> IdentityLifecycle.offers(state, move)
                                                ? move.makes().name()
                                                : "–")))
                        .collect(Collectors.joining());
    }

    private static String line(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
