package nl.integrity.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.integrity.shared.PersonId;

/** Takes in what the final report of a case recommends. Which case, nobody can tell from it. */
@ApplicationScoped
public class RecommendationIntake {
    /** The language of the ministry: a source has one title, as a report has. */
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl"));

    @Inject
    Recommendations recommendations;

    /**
     * @param on the day on which it was decided on the case; only its month is kept
     * @param recommended without a source: they get one together
     * @return their numbers, in the order in which they are given
     */
    public List<Integer> ofACase(LocalDate on, List<AddRecommendation> recommended, PersonId by) {
        AddSource source = new AddSource(
                SourceKind.CASE,
                "Intern onderzoek, " + MONTH.format(on),
                on.withDayOfMonth(1),
                Confidentiality.CONFIDENTIAL);
        return recommendations.add(recommendations.addSource(source, by), recommended, by);
    }
}
