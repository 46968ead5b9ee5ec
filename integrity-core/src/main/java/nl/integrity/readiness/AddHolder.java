package nl.integrity.readiness;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Says who holds a function.
 *
 * @param person {@code null} for somebody without an account, who goes by the name
 * @param until the last day, when it is known already
 */
public record AddHolder(
        FunctionId function,
        @NotNull(message = "readiness.unit.missing") @Nullable UnitId unit,
        @Nullable PersonId person,
        @Size(max = 200, message = "readiness.holder.long") String name,
        @NotNull(message = "readiness.from.missing") @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public AddHolder {
        name = Typed.tidy(name);
    }

    @Override
    public String toString() {
        return "add a holder";
    }
}
