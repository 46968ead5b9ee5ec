package nl.integrity.cases;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.WrittenPage;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/case-lifecycle.md}: the table of the life of a case, and a picture of it. */
class CaseLifecyclePageTest {
    private static final String PAGE =
            """
            # The life of a case

            Written by `CaseLifecyclePageTest` from `CaseLifecycle`, and compared with it in every build: not to be edited by hand.

            ```mermaid
            stateDiagram-v2
                [*] --> %s: a report comes in
            %s```

            From the stage of the row, by the move of the column, to the stage in the cell; where there is none, the move is refused.

            %s
            What must be so before a move:

            %s""";

    @Test
    void the_lifecycle_in_the_documents_is_the_lifecycle() throws IOException {
        String arrows = Arrays.stream(CaseStage.values())
                .flatMap(stage -> Arrays.stream(CaseMove.values())
                        .filter(move -> CaseLifecycle.offers(stage, move))
                        .map(move -> "    " + stage + " --> " + CaseLifecycle.next(stage, move) + ": " + move + "\n"))
                .collect(Collectors.joining());
        WrittenPage.says(
                "case-lifecycle.md",
                PAGE.formatted(CaseFileTest.justReceived().row().stage(), arrows, table(), guards()));
    }

    private static String table() {
        return line("", Arrays.stream(CaseMove.values()).map(CaseMove::name))
                + line("---", Arrays.stream(CaseMove.values()).map(move -> "---"))
                + Arrays.stream(CaseStage.values())
                        .map(stage -> line(
                                stage.name(),
                                Arrays.stream(CaseMove.values())
                                        .map(move -> CaseLifecycle.offers(stage, move)
                                                ? CaseLifecycle.next(stage, move)
                                                        .name()
                                                : "–")))
                        .collect(Collectors.joining());
    }

    private static String guards() {
        return "| move | needs |\n| --- | --- |\n"
                + Arrays.stream(CaseMove.values())
                        .map(move -> "| " + move + " | "
                                + CaseLifecycle.needs(move).stream()
                                        .sorted()
                                        .map(CaseGuard::name)
                                        .collect(Collectors.joining(", "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String line(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
