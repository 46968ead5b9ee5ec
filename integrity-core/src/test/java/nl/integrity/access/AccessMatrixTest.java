package nl.integrity.access;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

            A role opens a door; what somebody is to the file decides what is behind it. To it they are one or more of these:

            %s
            - **yes**: whatever they are to the file, unless they are excluded from it
            - **with the receipt**, and the like: only for whoever is that to the file
            - **–**: never

            Roles add up, and only the administrator's takes away: see the last two columns. On the reporter's side nobody is asked who they
            are: whoever shows a receipt is let in by the first column, and no name is tied to a report. Everywhere else the container
            has asked for the roles on the door (`@RolesAllowed`) before this table is. What is refused looks like what does not exist.
            The answer is written in the audit trail, be it yes or no.

            """;

    @Test
    void the_matrix_in_the_documents_is_the_policy() throws IOException {
        StringBuilder page = new StringBuilder(PREFACE.formatted(Arrays.stream(Relation.values())
                .map(relation -> "- " + meaning(relation) + "\n")
                .collect(Collectors.joining())));
        Map<String, Caller> callers = callers();
        page.append(line("", callers.keySet().stream()));
        page.append(line("---", callers.keySet().stream().map(caller -> ":-:")));
        Arrays.stream(Action.values())
                .forEach(action -> page.append(
                        line(words(action), callers.values().stream().map(caller -> cell(caller, action)))));
        WrittenPage.says("access-matrix.md", page.toString());
    }

    private static Map<String, Caller> callers() {
        PersonId somebody = new PersonId(new UUID(0, 1));
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("who is not logged in", Caller.UNKNOWN);
        Role.ALL.forEach(role -> callers.put(role, new Caller(somebody, Set.of(role))));
        Set<String> allButOne = new HashSet<>(Role.ALL);
        allButOne.remove(Role.ADMINISTRATOR);
        callers.put("all of these but administrator", new Caller(somebody, allButOne));
        callers.put("all of these", new Caller(somebody, Set.copyOf(Role.ALL)));
        return callers;
    }

    private static String cell(Caller caller, Action action) {
        Set<Relation> allowed = Arrays.stream(Relation.values())
                .filter(relation -> AccessPolicy.allows(caller, action, Set.of(relation)))
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
            case AT_REPORTERS_SIDE -> "as the reporter's confidant";
            case READS_ALONG -> "as a confidant who reads along";
            case CLIENT -> "with the code of the conversation";
            case CONFIDANT -> "as its confidant";
            case UNDECLARED -> "before declaring";
            case OWNER -> "as its owner";
            case SECRETARY -> "as the committee's secretary";
            case CHAIR -> "as chair";
            case MEMBER -> "as member";
            case ASSESSOR -> "as assessor";
            case DECISION_MAKER -> "as decision maker";
            case INVESTIGATOR -> "as its investigator";
            case NEXT_CHAIR -> "as the next in line";
            case SUBJECT -> "about what they were told";
            case REVEALED_TO -> "as long as that is allowed";
            case RESPONSIBLE -> "as whoever sees to it";
            case VERIFIER -> "as its verifier";
            case OVERSEES -> "as whoever leads its unit";
            case APART -> "as an auditor without a part in it";
            case NONE -> "as a stranger to it";
        };
    }

    private static String meaning(Relation relation) {
        return switch (relation) {
            case EXCLUDED -> "excluded: it is about them, they made it, or they have another interest in it";
            case RECEIPT_HOLDER -> "holder of the receipt of its report";
            case AT_REPORTERS_SIDE -> "holder of the code that its reporter gave to a confidant";
            case READS_ALONG -> "the same, to read along and no more";
            case CLIENT -> "holder of the code of a confidential conversation, who asked for it";
            case CONFIDANT ->
                "the confidant whose conversation it is, or who was asked in confidence, as long as they are one";
            case UNDECLARED -> "one who has a part in it, and has not said yet whether they have an interest";
            case OWNER -> "its owner, whose it is to see to";
            case SECRETARY -> "a secretary of the committee in charge";
            case CHAIR -> "the chair of that committee, or the deputy chair";
            case MEMBER -> "a member of that committee, its chair included";
            case ASSESSOR -> "one of the two who are appointed to assess it";
            case DECISION_MAKER -> "the one before whom the committee's advice on it was put, to decide";
            case INVESTIGATOR -> "one who was ordered to investigate it, until a day, and said to be independent";
            case NEXT_CHAIR ->
                "the chair of the committee that stands in, when nobody who presides over the one in charge may know of it";
            case SUBJECT ->
                "one whom a case is about: to what they were told, which is apart from the case, from the moment that they were told";
            case REVEALED_TO -> "one who asked to learn who reported it, and was allowed to, until a day";
            case RESPONSIBLE -> "the owner of the measure or the weakness, or the measure's deputy";
            case VERIFIER -> "the one who looks whether it was done, and whether it works";
            case OVERSEES -> "one who leads the unit in which the measure is done, or one above it";
            case APART -> "an auditor who had no part in it at any time, once it was decided on its final report";
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
