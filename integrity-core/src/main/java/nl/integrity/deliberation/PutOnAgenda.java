package nl.integrity.deliberation;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Puts a case on the agenda of a meeting. */
public record PutOnAgenda(
        String number, @NotNull(message = "deliberation.meeting.missing") @Nullable MeetingId meeting) {}
