package nl.integrity.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter tells us.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one report
 * @param language {@code nl} or {@code en}: in which the reporter wants to be answered
 * @param unit where it happened
 * @param since the day it began, as far as the reporter knows
 * @param reporter {@code null} when they stay anonymous
 */
public record FileReport(
        UUID submission,
        @Pattern(regexp = "nl|en") String language,
        @NotNull(message = "report.concern.missing") @Nullable Concern concern,
        @NotBlank(message = "report.account.missing") @Size(max = 20_000, message = "report.account.long")
                String account,
        @NotNull(message = "report.unit.missing") @Nullable UnitId unit,
        @Nullable LocationId location,
        @PastOrPresent(message = "report.since.future") @Nullable LocalDate since,
        @Valid @Nullable Reporter reporter) {
    /** Says nothing of what was told. */
    @Override
    public String toString() {
        return "FileReport";
    }
}
