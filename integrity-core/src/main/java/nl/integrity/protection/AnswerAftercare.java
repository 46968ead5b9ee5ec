package nl.integrity.protection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A reporter tells how they were treated since the report.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one answer
 * @param kinds the codes of what they suffered
 */
public record AnswerAftercare(
        ReceiptCode code,
        UUID submission,
        @NotNull(message = "aftercare.treated.missing") @Nullable Treatment treated,
        Set<String> kinds,
        Set<Help> help,
        @Size(max = 20_000, message = "message.text.long") String text) {
    public AnswerAftercare {
        text = Typed.tidy(text);
    }

    /** Whether it calls for protection. */
    boolean tellsOfDetriment() {
        return treated == Treatment.BADLY || !kinds.isEmpty();
    }

    @Override
    public String toString() {
        return "AnswerAftercare";
    }
}
