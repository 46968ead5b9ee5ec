package nl.integrity.web.reports;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.integrity.questions.Answers;
import nl.integrity.questions.Questionnaire;

/**
 * A report that is being written. It exists in the page only, in its sealed state.
 *
 * @param version of the questionnaire
 * @param submission makes the report one, however often it is sent
 * @param step {@link #START}, the step that is asked, or {@link #CHECK}
 * @param seen the steps that were passed, {@link #CHECK} among them: after a change at the check it leads back there, past these
 */
record Draft(int version, UUID submission, int step, Set<Integer> seen, Answers answers) implements Serializable {
    static final int START = 0;
    static final int CHECK = Integer.MAX_VALUE;

    static Draft of(Questionnaire questionnaire) {
        return new Draft(questionnaire.version(), UUID.randomUUID(), START, Set.of(), Answers.NONE);
    }

    Draft with(Answers changed) {
        return new Draft(version, submission, step, seen, changed);
    }

    Draft at(int other) {
        Set<Integer> more = new HashSet<>(seen);
        more.add(other);
        return new Draft(version, submission, other, more, answers);
    }

    /** On to what comes next; when all was answered before: to what a change has opened, or back to the check. */
    Draft next(Questionnaire asking, LocalDate today) {
        return at(asking.steps(answers).stream()
                .filter(later -> later > step)
                .filter(later -> !seen.contains(CHECK) || !seen.contains(later) || isWrong(asking, later, today))
                .findFirst()
                .orElse(CHECK));
    }

    Draft back(Questionnaire asking) {
        return at(asking.steps(answers).stream()
                .filter(earlier -> earlier < step)
                .reduce((before, last) -> last)
                .orElse(START));
    }

    private boolean isWrong(Questionnaire asking, int other, LocalDate today) {
        return !Questionnaire.faults(asking.asked(answers, other), answers, today)
                .isEmpty();
    }
}
