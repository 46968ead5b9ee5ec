package nl.integrity.access;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.WrittenPage;
import nl.integrity.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/access-matrix.md}: the policy as people can check it. */
class AccessMatrixTest {
    private static final String PREFACE =
            """
            # Who may do what

            Written by `AccessMatrixTest` from `AccessPolicy`, and compared with it in every build: not to be edited by hand.

            A role opens a door; what somebody is to the file decides what is behind it. They are to it, the strongest first:

            %s
            - **yes**: whatever they are to the file, unless they are excluded from it
            - **with the receipt**, and the like: only for whoever is that to the file
            - **–**: never

            Roles add up, and only the administrator's takes away: see the last two rows. On the reporter's side nobody is asked who they
            are: whoever shows a receipt is let in by the first row, and no name is tied to a report. Everywhere else the container
            has asked for the roles on the door (`@RolesAllowed`) before this table is. What is refused looks like what does not exist.
            The answer is written in the audit trail, be it yes or no.

            """;

    @Test
    void the_matrix_in_the_documents_is_the_policy() throws IOException {
        StringBuilder page = new StringBuilder(PREFACE.formatted(Arrays.stream(Relation.values())
                .map(relation -> "- " + meaning(relation) + "\n")
                .collect(Collectors.joining())));
        page.append(line("", Arrays.stream(Action.values()).map(AccessMatrixTest::words)));
        page.append(line("---", Arrays.stream(Action.values()).map(action -> ":-:")));
        page.append(row("who is not logged in", Set.of()));
        Role.ALL.forEach(role -> page.append(row(role, Set.of(role))));
        Set<String> allButOne = new HashSet<>(Role.ALL);
        allButOne.remove(Role.ADMINISTRATOR);
        page.append(row("all of these but administrator", allButOne));
        page.append(row("all of these", Set.copyOf(Role.ALL)));
        WrittenPage.says("access-matrix.md", page.toString());
    }

    private static String row(String who, Set<String> roles) {
        Caller caller = new Caller(roles.isEmpty() ? null : new PersonId(new UUID(0, 1)), roles);
        return line(who, Arrays.stream(Action.values()).map(action -> cell(caller, action)));
    }

    private static String cell(Caller caller, Action action) {
        Set<Relation> allowed = Arrays.stream(Relation.values())
                .filter(relation -> AccessPolicy.allows(caller, action, relation))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
        if (allowed.isEmpty()) {
            return "–";
        }
        return allowed.equals(EnumSet.complementOf(EnumSet.of(Relation.EXCLUDED)))
                ? "yes"
                : allowed.stream().map(AccessMatrixTest::when).collect(Collectors.joining(" or "));
    }

    private static String when(Relation relation) {
        return switch (relation) {
            case EXCLUDED -> "even when excluded";
            case RECEIPT_HOLDER -> "with the receipt";
            case HANDLER -> "as its handler";
            case NONE -> "as a stranger to it";
        };
    }

    private static String meaning(Relation relation) {
        return switch (relation) {
            case EXCLUDED -> "excluded: it is about them, they made it, or they have another interest in it";
            case RECEIPT_HOLDER -> "holder of the receipt of its report";
            case HANDLER -> "its handler";
            case NONE -> "a stranger to it, or there is no single file";
        };
    }

    private static String words(Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
