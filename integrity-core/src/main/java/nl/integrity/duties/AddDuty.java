package nl.integrity.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/** Makes a duty known. */
public record AddDuty(
        @NotBlank(message = "duties.code.missing") @Size(max = 40, message = "duties.code.long") String code,
        @NotBlank(message = "duties.name.missing") @Size(max = 120, message = "duties.name.long") String nameNl,
        @NotBlank(message = "duties.name.missing") @Size(max = 120, message = "duties.name.long") String nameEn,
        @NotBlank(message = "duties.process.missing") @Size(max = 120, message = "duties.process.long")
                String process) {
    public AddDuty {
        code = Typed.tidy(code);
        nameNl = Typed.tidy(nameNl);
        nameEn = Typed.tidy(nameEn);
        process = Typed.tidy(process);
    }

    @Override
    public String toString() {
        return "add a duty";
    }
}
