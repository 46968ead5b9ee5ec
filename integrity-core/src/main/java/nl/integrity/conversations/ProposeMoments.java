package nl.integrity.conversations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * A confidant proposes moments to meet, in place of those that were proposed before.
 *
 * @param talk as the confidant knows it
 * @param submission drawn when the form was shown: the same form sent twice is one proposal
 * @param moments in Amsterdam
 * @param place where, or by telephone
 */
public record ProposeMoments(
        UUID talk,
        UUID submission,
        @NotEmpty(message = "talk.moments.missing") List<LocalDateTime> moments,
        @NotBlank(message = "talk.place.missing") @Size(max = 500, message = "message.text.long") String place) {
    public ProposeMoments {
        moments = List.copyOf(moments);
        place = Typed.tidy(place);
    }

    @Override
    public String toString() {
        return "ProposeMoments";
    }
}
