package nl.integrity.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In which conversation something was told, and how it was kept.
 *
 * @param channel {@link Channel#TELEPHONE} or {@link Channel#MEETING}
 * @param consent to the recording; {@code null} when nothing was recorded
 */
public record Conversation(
        @NotNull(message = "record.channel.missing") @Nullable Channel channel,
        @NotNull(message = "record.heldOn.missing") @Nullable LocalDate heldOn,
        @NotNull(message = "record.manner.missing") @Nullable RecordManner manner,
        @Valid @Nullable RecordingConsent consent) {}
