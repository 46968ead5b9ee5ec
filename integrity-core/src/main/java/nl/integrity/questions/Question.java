package nl.integrity.questions;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire.
 *
 * @param step questions of the same step stand on the same page
 * @param dependsOn the code of an earlier question that this one hangs on; {@code null}: it is always asked
 * @param onAnswers it is asked when one of these was chosen there
 * @param page what a page is called on which this is the first of several questions; empty for others
 */
public record Question(
        String code,
        int step,
        QuestionKind kind,
        boolean required,
        @Nullable String dependsOn,
        Set<String> onAnswers,
        Text text,
        Text hint,
        Text page,
        List<Choice> choices)
        implements Serializable {
    boolean isAskedAfter(Answers answers) {
        return dependsOn == null || answers.all(dependsOn).stream().anyMatch(onAnswers::contains);
    }

    /** What was answered, in words: choices by their text, people as one line each. */
    List<Text> words(Answers answers) {
        return switch (kind) {
            case ONE, LIST, SOME -> answers.all(code).stream().map(this::text).toList();
            case PEOPLE ->
                answers.people(code).stream()
                        .map(NamedPerson::line)
                        .map(Text::of)
                        .toList();
            case DAY -> answers.all(code).stream().map(Text::ofDay).toList();
            default -> answers.all(code).stream().map(Text::of).toList();
        };
    }

    private Text text(String chosen) {
        return choices.stream()
                .filter(choice -> choice.code().equals(chosen))
                .map(Choice::text)
                .findFirst()
                .orElseGet(() -> Text.of(chosen));
    }

    Question without(String choice) {
        List<Choice> others =
                choices.stream().filter(other -> !other.code().equals(choice)).toList();
        return new Question(code, step, kind, required, dependsOn, onAnswers, text, hint, page, others);
    }
}
