package nl.integrity.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Records what was spent on a measure.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one line
 * @param number of the measure
 * @param amount in euros, as somebody types it: with a comma or a full stop before the cents, and a minus to put right what was too much
 * @param what for what it was spent
 */
public record SpendOnMeasure(
        int number,
        UUID submission,
        @NotBlank(message = "measures.amount.missing") @Pattern(regexp = WRITTEN, message = "measures.amount.wrong")
                String amount,
        @NotNull(message = "measures.spentOn.missing") @Nullable LocalDate spentOn,
        @NotBlank(message = "measures.what.missing") @Size(max = 400, message = "measures.what.long") String what) {
    /** Also nothing, which is missing and not wrong; no points within thousands, which somebody else reads as cents. */
    static final String WRITTEN = "|[-\u2212]?\\d{1,9}([.,]\\d{1,2})?";

    public SpendOnMeasure {
        amount = Typed.tidy(amount);
        what = Typed.tidy(what);
    }

    long cents() {
        return new BigDecimal(amount.replace(',', '.').replace('\u2212', '-'))
                .movePointRight(2)
                .longValueExact();
    }

    @Override
    public String toString() {
        return "SpendOnMeasure";
    }
}
