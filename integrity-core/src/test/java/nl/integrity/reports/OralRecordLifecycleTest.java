package nl.integrity.reports;

import static nl.integrity.reports.OralRecordMove.CORRECT;
import static nl.integrity.reports.OralRecordMove.WRITE;
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

/** The life of the record of a conversation; writes {@code docs/record-lifecycle.md}. */
class OralRecordLifecycleTest {
    private static final String PAGE =
            """
            # The life of the record of a conversation

            Written by `OralRecordLifecycleTest` from `OralRecordLifecycle`, and compared with it in every build: not to be edited by hand.

            ```mermaid
            stateDiagram-v2
                [*] --> DRAFT: WRITE
            %s```

            WRITE and OFFER are the secretary's, the others the reporter's. Every version stays.

            %s""";

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(OralRecordState.values())
                .flatMap(state -> Arrays.stream(OralRecordMove.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{0} --{1}--> {2}")
    @CsvSource({
        "DRAFT, WRITE, DRAFT",
        "DRAFT, OFFER, OFFERED",
        "OFFERED, SIGN, SIGNED",
        "OFFERED, CORRECT, CORRECTED",
        "OFFERED, DECLINE, DECLINED",
        "CORRECTED, WRITE, DRAFT",
        "CORRECTED, OFFER, OFFERED",
        "DECLINED, WRITE, DRAFT",
        "DECLINED, SIGN, SIGNED"
    })
    void moves_on(OralRecordState from, OralRecordMove move, OralRecordState to) {
        assertThat(OralRecordLifecycle.next(from, move)).isEqualTo(to);
    }

    @Test
    void and_in_no_other_way() {
        assertThat(everyStateAndMove()
                        .map(Arguments::get)
                        .filter(each ->
                                OralRecordLifecycle.offers((OralRecordState) each[0], (OralRecordMove) each[1])))
                .hasSize(9);
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStateAndMove")
    void what_is_not_offered_is_refused(OralRecordState state, OralRecordMove move) {
        if (!OralRecordLifecycle.offers(state, move)) {
            assertThatThrownBy(() -> OralRecordLifecycle.next(state, move))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessage("record.move." + move);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_happens_to_what_is_signed(OralRecordMove move) {
        assertThat(OralRecordLifecycle.offers(OralRecordState.SIGNED, move)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_state_but_signed_leads_to_a_signature(OralRecordState state) {
        Set<OralRecordState> reached = EnumSet.of(state);
        for (int step = 0; step < OralRecordState.values().length; step++) {
            reached.addAll(reached.stream()
                    .flatMap(from -> Arrays.stream(OralRecordMove.values())
                            .filter(move -> OralRecordLifecycle.offers(from, move))
                            .map(OralRecordMove::makes))
                    .collect(Collectors.toSet()));
        }
        assertThat(reached).contains(OralRecordState.SIGNED);
    }

    @Test
    void only_what_is_written_or_corrected_is_a_version() {
        assertThat(OralRecordMove.values())
                .filteredOn(OralRecordMove::isVersion)
                .containsExactly(WRITE, CORRECT);
    }

    @Test
    void the_lifecycle_in_the_documents_is_the_lifecycle() throws IOException {
        String arrows = everyStateAndMove()
                .map(Arguments::get)
                .filter(each -> OralRecordLifecycle.offers((OralRecordState) each[0], (OralRecordMove) each[1]))
                .map(each -> "    %s --> %s: %s\n".formatted(each[0], ((OralRecordMove) each[1]).makes(), each[1]))
                .collect(Collectors.joining());
        WrittenPage.says("record-lifecycle.md", PAGE.formatted(arrows, table()));
    }

    private static String table() {
        return line("", Arrays.stream(OralRecordMove.values()).map(OralRecordMove::name))
                + line("---", Arrays.stream(OralRecordMove.values()).map(move -> "---"))
                + Arrays.stream(OralRecordState.values())
                        .map(state -> line(
                                state.name(),
                                Arrays.stream(OralRecordMove.values())
                                        .map(move -> OralRecordLifecycle.offers(state, move)
                                                ? move.makes().name()
                                                : "–")))
                        .collect(Collectors.joining());
    }

    private static String line(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
