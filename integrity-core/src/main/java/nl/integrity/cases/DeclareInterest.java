package nl.integrity.cases;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Says what one has to do with what a case is about; whoever has an interest gives up every sight of it. */
public record DeclareInterest(String number, @NotNull(message = "interest.missing") @Nullable Interest interest) {}
