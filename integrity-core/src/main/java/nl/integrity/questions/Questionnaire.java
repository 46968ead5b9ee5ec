package nl.integrity.questions;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reporter is asked, in order. A version never changes, but for the lists that its questions draw their choices from; every
 * report keeps the version it was asked.
 */
public record Questionnaire(int version, List<Question> questions) implements Serializable {
    private static final int MOST_PEOPLE = 20;

    /**
     * Something that is wrong with an answer.
     *
     * @param question the code of the question
     * @param key of the text that says what to do
     * @param limit how many characters, or people, there may be; 0 when that is not what is wrong
     */
    public record Fault(String question, String key, int limit) {}

    /** The questions that these answers lead to. */
    public List<Question> asked(Answers answers) {
        List<Question> asked = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Question question : questions) {
            boolean reached = question.dependsOn() == null || codes.contains(question.dependsOn());
            if (reached && question.isAskedAfter(answers)) {
                asked.add(question);
                codes.add(question.code());
            }
        }
        return asked;
    }

    /** The steps that these answers lead to, in order. */
    public List<Integer> steps(Answers answers) {
        return asked(answers).stream().map(Question::step).distinct().toList();
    }

    public List<Question> asked(Answers answers, int step) {
        return asked(answers).stream()
                .filter(question -> question.step() == step)
                .toList();
    }

    /** Only what was asked: somebody who changed an answer may have answered more. */
    public Answers kept(Answers answers) {
        Set<String> codes = new HashSet<>();
        asked(answers).forEach(question -> codes.add(question.code()));
        return answers.only(codes::contains);
    }

    /** Every question that has an answer, with that answer in words. */
    public List<Answered> answered(Answers answers) {
        return questions.stream()
                .filter(question -> !answers.all(question.code()).isEmpty())
                .map(question -> new Answered(question, question.words(answers)))
                .toList();
    }

    /** For somebody who is known already: to stay anonymous is not offered. */
    public Questionnaire named() {
        return new Questionnaire(
                version,
                questions.stream()
                        .map(question ->
                                question.code().equals("disclosure") ? question.without("ANONYMOUS") : question)
                        .toList());
    }

    /** What is wrong with the answers to these questions. */
    public static List<Fault> faults(List<Question> asked, Answers answers, LocalDate today) {
        return asked.stream()
                .flatMap(question -> faults(question, answers, today))
                .toList();
    }

    private static Stream<Fault> faults(Question question, Answers answers, LocalDate today) {
        List<String> given = answers.all(question.code());
        if (given.isEmpty()) {
            return question.required()
                    ? Stream.of(new Fault(question.code(), "report." + question.code() + ".missing", 0))
                    : Stream.of();
        }
        int longest = question.kind().longest();
        if (given.stream().anyMatch(answer -> answer.codePointCount(0, answer.length()) > longest)) {
            return Stream.of(new Fault(question.code(), "report.answer.long", longest));
        }
        return switch (question.kind()) {
            case ONE, LIST, SOME -> known(question, given) ? Stream.of() : fault(question, "report.answer.unknown");
            case DAY -> day(question, given.get(0), today);
            case PEOPLE -> people(question, answers);
            default -> Stream.of();
        };
    }

    private static boolean known(Question question, List<String> given) {
        return (question.kind() == QuestionKind.SOME || given.size() == 1)
                && given.stream().allMatch(answer -> question.choices().stream()
                        .anyMatch(choice -> choice.code().equals(answer)));
    }

    private static Stream<Fault> day(Question question, String given, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(given);
            return day.isAfter(today) ? fault(question, "report.day.future") : Stream.of();
        } catch (DateTimeException e) {
            return fault(question, "report.day.unreadable");
        }
    }

    private static Stream<Fault> people(Question question, Answers answers) {
        List<String> given = answers.all(question.code());
        for (int at = 1; at < given.size(); at += 2) {
            if (given.get(at - 1).isEmpty() && !given.get(at).isEmpty()) {
                return fault(question, "report.people.nameless");
            }
        }
        return given.size() > 2 * MOST_PEOPLE
                ? Stream.of(new Fault(question.code(), "report.people.many", MOST_PEOPLE))
                : Stream.of();
    }

    private static Stream<Fault> fault(Question question, String key) {
        return Stream.of(new Fault(question.code(), key, 0));
    }
}
