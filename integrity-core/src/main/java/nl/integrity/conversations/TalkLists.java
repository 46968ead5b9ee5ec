package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.shared.BrokenRule;

/** The lists by which conversations are counted. */
@ApplicationScoped
class TalkLists {
    private static final String BETWEEN = "/";

    @Inject
    TalkListStore store;

    @Inject
    Clock clock;

    List<TalkLabel> categories() {
        return store.categories(today());
    }

    List<TalkLabel> outcomes() {
        return store.outcomes(today());
    }

    /** How what is counted is called by both its codes. */
    static String cell(String category, String outcome) {
        return category + BETWEEN + outcome;
    }

    /** @throws BrokenRule when one of them cannot be chosen */
    void mustKnow(String category, String outcome) {
        if (!isKnown(categories(), category) || !isKnown(outcomes(), outcome)) {
            throw new BrokenRule("report.answer.unknown");
        }
    }

    private static boolean isKnown(List<TalkLabel> labels, String code) {
        return labels.stream().anyMatch(label -> label.current() && label.code().equals(code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
