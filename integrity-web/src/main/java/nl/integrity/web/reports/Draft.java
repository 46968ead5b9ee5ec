package nl.integrity.web.reports;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.questions.Answers;
import nl.integrity.questions.Question;
import nl.integrity.questions.Questionnaire;

/**
 * A report that is being written. It exists in the page only, in its sealed state.
 *
 * @param version of the questionnaire
 * @param submission makes the report one, however often it is sent
 * @param step {@link #START}, the step that is asked, or {@link #CHECK}
 * @param checked whether all was answered before: then a change leads back to the check, past what was asked already
 * @param asked the codes of the questions that were passed
 */
record Draft(int version, UUID submission, int step, boolean checked, Set<String> asked, Answers answers)
        implements Serializable {
    static final int START = 0;
    static final int CHECK = Integer.MAX_VALUE;

    static Draft of(Questionnaire questionnaire) {
        return new Draft(questionnaire.version(), UUID.randomUUID(), START, false, Set.of(), Answers.NONE);
    }

    Draft with(Answers changed) {
        return new Draft(version, submission, step, checked, asked, changed);
    }

    Draft at(int other) {
        return new Draft(version, submission, other, checked || other == CHECK, asked, answers);
    }

    /** On to what comes next; when all was answered before: to what a change has opened, or back to the check. */
    Draft next(Questionnaire asking, LocalDate today) {
        Set<String> passed = new HashSet<>(asked);
        passed.addAll(codes(asking, step));
        int next = asking.steps(answers).stream()
                .filter(later -> later > step)
                .filter(later -> !checked || !passed.containsAll(codes(asking, later)) || isWrong(asking, later, today))
                .findFirst()
                .orElse(CHECK);
        return new Draft(version, submission, step, checked, passed, answers).at(next);
    }

    private List<String> codes(Questionnaire asking, int other) {
        return asking.asked(answers, other).stream().map(Question::code).toList();
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
