package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * Gives a report that was joined to another case a case of its own again.
 *
 * @param number of the report
 * @param version of the case that it is in, as it was read
 */
public record SeparateReport(
        String number,
        int version,
        @NotBlank(message = "join.why.missing") @Size(max = 4_000, message = "join.text.long") String why) {
    public SeparateReport {
        why = Typed.tidy(why);
    }

    @Override
    public String toString() {
        return "SeparateReport";
    }
}
