package nl.integrity.notifications;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A colleague decides how often to be told. */
public record ChoosePace(@NotNull(message = "notices.pace.missing") @Nullable Pace pace) {}
