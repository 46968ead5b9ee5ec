package nl.integrity.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** Keeps a filter under a name of one's own; under a name that one used before, instead of what was there. */
public record SaveFilter(
        @NotBlank(message = "filter.name.missing") @Size(max = 40, message = "filter.name.long") String name,
        RegisterQuery query) {
    public SaveFilter {
        name = Typed.tidy(name);
    }

    @Override
    public String toString() {
        return "SaveFilter";
    }
}
