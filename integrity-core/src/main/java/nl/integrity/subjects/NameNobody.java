package nl.integrity.subjects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** A case is about nobody in particular. */
public record NameNobody(
        String number,
        @NotBlank(message = "subjects.because.missing") @Size(max = 4_000, message = "subjects.text.long")
                String because) {
    public NameNobody {
        because = Typed.tidy(because);
    }

    @Override
    public String toString() {
        return "NameNobody";
    }
}
