package nl.integrity.confidants;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says on which days one is not there, both included. Nobody has to say why. */
public record EnterAbsence(
        @NotNull(message = "confidants.awayFrom.missing") @Nullable LocalDate awayFrom,
        @NotNull(message = "confidants.awayUntil.missing") @Nullable LocalDate awayUntil) {}
