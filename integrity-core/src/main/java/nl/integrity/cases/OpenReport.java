package nl.integrity.cases;

import jakarta.validation.constraints.NotBlank;
import nl.integrity.access.Source;
import nl.integrity.shared.Typed;

/**
 * Asks for the report of a receipt.
 *
 * @param code as it was typed
 */
public record OpenReport(@NotBlank(message = "follow.code.missing") String code, Source source) {
    public OpenReport {
        code = Typed.tidy(code);
    }

    @Override
    public String toString() {
        return "OpenReport";
    }
}
