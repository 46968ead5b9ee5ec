package nl.integrity.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The questionnaires that there are and were, and the categories of the ministry; read anew every minute. */
@ApplicationScoped
public class Questionnaires {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    QuestionStore store;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    private volatile @Nullable Snapshot latest;

    /** What a reporter is asked today. */
    public Questionnaire current() {
        return today().questionnaires().get(0);
    }

    /** @throws BrokenRule when there is no such version */
    public Questionnaire version(int version) {
        return today().questionnaires().stream()
                .filter(questionnaire -> questionnaire.version() == version)
                .findFirst()
                .orElseThrow(() -> new BrokenRule("report.questionnaire.unknown"));
    }

    /** Every category that there is or was. */
    public List<Category> categories() {
        return today().categories();
    }

    /** By its code, also when it can no longer be chosen; what nobody knows is called by its code. */
    public Category category(String code) {
        return today().categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Category(code, new Text(code, code), Text.NONE, false));
    }

    private Snapshot today() {
        Instant now = clock.instant();
        Snapshot known = latest;
        if (known == null || known.readAt().plus(FRESH).isBefore(now)) {
            List<Category> categories = store.categories(LocalDate.ofInstant(now, clock.getZone()));
            known = new Snapshot(now, categories, store.questionnaires(now, list -> choices(list, categories)));
            latest = known;
        }
        return known;
    }

    private List<Choice> choices(String list, List<Category> categories) {
        Stream<Choice> choices =
                switch (list) {
                    case "category" ->
                        categories.stream()
                                .filter(Category::current)
                                .map(category -> new Choice(category.code(), category.name(), category.hint()));
                    case "unit" ->
                        directory.unitsToday().stream()
                                .map(unit -> new Choice(
                                        unit.id().toString(), new Text(unit.nameNl(), unit.nameEn()), Text.NONE));
                    case "location" ->
                        directory.locationsToday().stream()
                                .map(location -> new Choice(
                                        location.id().toString(),
                                        new Text(location.name(), location.name()),
                                        Text.NONE));
                    default -> throw new IllegalStateException("a question draws on an unknown list: " + list);
                };
        return choices.toList();
    }

    private record Snapshot(Instant readAt, List<Category> categories, List<Questionnaire> questionnaires) {}
}
