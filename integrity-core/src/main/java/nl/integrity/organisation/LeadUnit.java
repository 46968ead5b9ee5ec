package nl.integrity.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody leads a unit.
 *
 * @param from since when, or from when on
 */
public record LeadUnit(
        UnitId unit, PersonId person, @NotNull(message = "units.from.missing") @Nullable LocalDate from) {}
