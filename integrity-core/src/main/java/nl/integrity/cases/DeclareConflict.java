package nl.integrity.cases;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Says that one cannot handle a case, and so gives up every sight of it. */
public record DeclareConflict(
        String number, @NotNull(message = "conflict.ground.missing") @Nullable ConflictGround ground) {}
