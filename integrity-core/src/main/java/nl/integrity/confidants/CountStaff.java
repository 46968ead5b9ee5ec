package nl.integrity.confidants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.integrity.shared.LocationId;
import org.jspecify.annotations.Nullable;

/** Tells how many people work at a location, as counted on a day. */
public record CountStaff(
        LocationId location,
        @NotNull(message = "confidants.countedOn.missing")
                @PastOrPresent(message = "confidants.countedOn.future")
                @Nullable
                LocalDate countedOn,
        @NotNull(message = "confidants.staff.missing")
                @Min(value = 0, message = "confidants.staff.low")
                @Max(value = 100_000, message = "confidants.staff.high")
                @Nullable
                Integer staff) {}
