package nl.integrity.reports;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.questions.Answers;
import nl.integrity.questions.NamedPerson;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter tells us.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one report
 * @param language {@code nl} or {@code en}: in which the reporter wants to be answered
 * @param questionnaire the version that was asked
 */
public record FileReport(
        UUID submission, @Pattern(regexp = "nl|en") String language, int questionnaire, Answers answers) {
    /** Questions that every version asks, whose answers are kept apart from the others. */
    private static final Set<String> OF_THEIR_OWN =
            Set.of("category", "account", "unit", "location", "since", "people", "disclosure", "name", "contact");

    String category() {
        return answers.one("category");
    }

    String account() {
        return answers.one("account");
    }

    UnitId unit() {
        return new UnitId(UUID.fromString(answers.one("unit")));
    }

    @Nullable
    LocationId location() {
        return optional("location").map(UUID::fromString).map(LocationId::new).orElse(null);
    }

    @Nullable
    LocalDate since() {
        return optional("since").map(LocalDate::parse).orElse(null);
    }

    List<NamedPerson> people() {
        return answers.people("people");
    }

    Disclosure disclosure() {
        return Disclosure.valueOf(answers.one("disclosure"));
    }

    Optional<Reporter> reporter() {
        return disclosure() == Disclosure.ANONYMOUS
                ? Optional.empty()
                : Optional.of(new Reporter(answers.one("name"), answers.one("contact")));
    }

    /** The answers to what not every report is asked. */
    Answers others() {
        return answers.only(code -> !OF_THEIR_OWN.contains(code));
    }

    private Optional<String> optional(String code) {
        return Optional.of(answers.one(code)).filter(answer -> !answer.isEmpty());
    }

    /** Says nothing of what was told. */
    @Override
    public String toString() {
        return "FileReport";
    }
}
