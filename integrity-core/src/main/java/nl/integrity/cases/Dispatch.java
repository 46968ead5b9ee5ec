package nl.integrity.cases;

import java.util.UUID;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A letter as somebody sends it.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one letter
 * @param template from which it was written; {@code null} when from none
 */
record Dispatch(
        ReportId report,
        LetterPurpose purpose,
        UUID submission,
        PersonId by,
        String text,
        @Nullable TemplateVersion template) {
    @Override
    public String toString() {
        return "Dispatch " + purpose;
    }
}
