package nl.integrity.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.Typed;

/**
 * Adds a file by which it can be seen that a measure is done, or that it does not work.
 *
 * @param number of the measure
 * @param submission drawn when the form was shown: the same file sent twice with it is kept once
 * @param shows what can be seen in it
 * @param fileName as the sender's computer called it
 */
public record ProveMeasure(
        int number,
        UUID submission,
        @NotBlank(message = "measures.shows.missing") @Size(max = 400, message = "measures.shows.long") String shows,
        String fileName) {
    public ProveMeasure {
        shows = Typed.tidy(shows);
    }

    @Override
    public String toString() {
        return "ProveMeasure";
    }
}
