package nl.integrity.investigations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happened to a conversation or its record. What a move does not take stays empty.
 *
 * @param basedOn how many moves there were when the caller read it
 * @param day on which it happened
 * @param until by when its person can say what is wrong with the record
 * @param present who was there
 * @param text the record, in a first version or a new one
 * @param wishes what its person wants changed
 * @param reason why it was cancelled, not changed or not signed
 */
public record MoveInterview(
        String number,
        UUID interview,
        int basedOn,
        @NotNull(message = "interview.move.missing") @Nullable InterviewMove move,
        @Nullable LocalDate day,
        @Nullable LocalDate until,
        @Size(max = 1_000, message = "interview.text.long") String present,
        @Size(max = 20_000, message = "interview.text.long") String text,
        @Size(max = 4_000, message = "interview.text.long") String wishes,
        @Size(max = 4_000, message = "interview.text.long") String reason) {
    public MoveInterview {
        present = Typed.tidy(present);
        text = Typed.tidy(text);
        wishes = Typed.tidy(wishes);
        reason = Typed.tidy(reason);
    }

    @Override
    public String toString() {
        return "MoveInterview";
    }
}
