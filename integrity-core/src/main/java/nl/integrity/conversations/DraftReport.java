package nl.integrity.conversations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A confidant puts before whoever asked what a report would say, in place of what was drafted before.
 *
 * @param talk as the confidant knows it
 * @param submission drawn when the form was shown: the same form sent twice is one draft
 * @param category by its code
 */
public record DraftReport(
        UUID talk,
        UUID submission,
        @NotNull(message = "report.category.missing") @Nullable String category,
        @NotNull(message = "report.unit.missing") @Nullable UnitId unit,
        @Nullable LocationId location,
        @NotBlank(message = "report.account.missing") @Size(max = 20_000, message = "message.text.long")
                String account) {
    public DraftReport {
        account = Typed.tidy(account);
    }

    @Override
    public String toString() {
        return "DraftReport";
    }
}
