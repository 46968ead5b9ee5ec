package nl.integrity.web.reports;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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
 * @param complete whether the answers were all there once, so that after a change it leads back to them
 */
record Draft(int version, UUID submission, int step, boolean complete, Answers answers) implements Serializable {
    static final int START = 0;
    static final int CHECK = Integer.MAX_VALUE;

    static Draft of(Questionnaire questionnaire) {
        return new Draft(questionnaire.version(), UUID.randomUUID(), START, false, Answers.NONE);
    }

    Draft with(Answers changed) {
        return new Draft(version, submission, step, complete, changed);
    }

    Draft at(int other) {
        return new Draft(version, submission, other, complete || other == CHECK, answers);
    }

    /** On to what comes next; when all was answered before: to what a change has opened, or back to the check. */
    Draft next(Questionnaire asking, LocalDate today) {
        return at(asking.steps(answers).stream()
                .filter(later -> later > step)
                .filter(later -> !complete || isOpen(asking.asked(answers, later), today))
                .findFirst()
                .orElse(CHECK));
    }

    Draft back(Questionnaire asking) {
        return at(asking.steps(answers).stream()
                .filter(earlier -> earlier < step)
                .reduce((before, last) -> last)
                .orElse(START));
    }

    private boolean isOpen(List<Question> questions, LocalDate today) {
        boolean opened = questions.stream()
                .allMatch(question -> question.dependsOn() != null
                        && answers.all(question.code()).isEmpty());
        return opened || !Questionnaire.faults(questions, answers, today).isEmpty();
    }
}
