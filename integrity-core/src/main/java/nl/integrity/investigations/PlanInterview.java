package nl.integrity.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Plans a conversation.
 *
 * @param submission drawn when the form was shown: one that is sent twice is one
 * @param person by their account; {@code null} for somebody without one, who goes by {@code name}
 * @param rights how they were told that they can bring somebody
 */
public record PlanInterview(
        String number,
        UUID submission,
        @NotNull(message = "interview.role.missing") @Nullable InterviewKind role,
        @Nullable PersonId person,
        @Size(max = 200, message = "interview.text.long") String name,
        @NotNull(message = "interview.day.missing") @Nullable LocalDate day,
        @NotNull(message = "interview.time.missing") @Nullable LocalTime time,
        @NotBlank(message = "interview.place.missing") @Size(max = 500, message = "interview.text.long") String place,
        @NotBlank(message = "interview.rights.missing") @Size(max = 2_000, message = "interview.text.long")
                String rights) {
    public PlanInterview {
        name = Typed.tidy(name);
        place = Typed.tidy(place);
        rights = Typed.tidy(rights);
    }

    @Override
    public String toString() {
        return "PlanInterview";
    }
}
