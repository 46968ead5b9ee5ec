package nl.integrity.questions;

import static nl.integrity.shared.NativeQuery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads questionnaires and categories. */
@ApplicationScoped
class QuestionStore {
    @PersistenceContext
    EntityManager em;

    List<Category> categories(LocalDate on) {
        return rows(em.createNativeQuery(
                                "select code, name_nl, name_en, hint_nl, hint_en,"
                                        + " (valid_from <= ?1 and (valid_until is null or valid_until > ?1)) from category order by position")
                        .setParameter(1, on))
                .stream()
                .map(column -> new Category((String) column[0], text(column, 1), text(column, 3), (Boolean) column[5]))
                .toList();
    }

    /**
     * Every version that was or is in force, the newest first.
     *
     * @param lists the choices of a list by its name, for questions that draw on one
     */
    List<Questionnaire> questionnaires(Instant now, Function<String, List<Choice>> lists) {
        Map<String, List<Choice>> choices = choices();
        Map<Integer, List<Question>> questions = rows(
                        em.createNativeQuery(
                                "select questionnaire, code, step, kind, required, depends_on, on_answers, text_nl, text_en, hint_nl,"
                                        + " hint_en, list, page_nl, page_en from question order by questionnaire, step, position"))
                .stream()
                .collect(Collectors.groupingBy(
                        column -> (Integer) column[0],
                        Collectors.mapping(column -> question(column, choices, lists), Collectors.toList())));
        List<?> versions = em.createNativeQuery(
                        "select version from questionnaire where valid_from <= ?1 order by valid_from desc")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return versions.stream()
                .map(Integer.class::cast)
                .map(version -> new Questionnaire(version, questions.getOrDefault(version, List.of())))
                .toList();
    }

    private Map<String, List<Choice>> choices() {
        return rows(em.createNativeQuery("select questionnaire, question, code, text_nl, text_en, hint_nl, hint_en"
                        + " from question_choice order by questionnaire, question, position"))
                .stream()
                .collect(Collectors.groupingBy(
                        column -> column[0] + "/" + column[1],
                        Collectors.mapping(
                                column -> new Choice((String) column[2], text(column, 3), text(column, 5)),
                                Collectors.toList())));
    }

    private static Question question(
            Object[] column, Map<String, List<Choice>> choices, Function<String, List<Choice>> lists) {
        String list = (String) column[11];
        return new Question(
                (String) column[1],
                (Integer) column[2],
                QuestionKind.valueOf((String) column[3]),
                (Boolean) column[4],
                (String) column[5],
                codes((String) column[6]),
                text(column, 7),
                text(column, 9),
                text(column, 12),
                list == null ? choices.getOrDefault(column[0] + "/" + column[1], List.of()) : lists.apply(list));
    }

    private static Set<String> codes(@Nullable String separated) {
        return separated == null ? Set.of() : Set.copyOf(Arrays.asList(separated.split(" ")));
    }

    private static Text text(Object[] column, int at) {
        return new Text((String) column[at], (String) column[at + 1]);
    }
}
