package nl.integrity.confidants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a confidant, for as long as nothing else is.
 *
 * @param everywhere whether they can be spoken to from every location, such as by telephone
 * @param units of those only; empty: of every unit
 * @param deputy who stands in while they are absent; {@code null} when nobody does
 */
public record Profile(
        boolean external,
        boolean everywhere,
        List<LocationId> locations,
        List<UnitId> units,
        @Nullable PersonId deputy,
        @NotEmpty(message = "confidants.languages.missing") List<SpokenLanguage> languages,
        List<Specialism> specialisms,
        @Valid Reach reach,
        @NotNull(message = "confidants.publicity.missing") @Nullable Publicity publicity) {
    public Profile {
        locations = List.copyOf(locations);
        units = List.copyOf(units);
        languages = List.copyOf(languages);
        specialisms = List.copyOf(specialisms);
    }

    /** Whether somebody of this unit can come to them; what is not asked matters not. */
    boolean isFor(@Nullable UnitId unit) {
        return unit == null || units.isEmpty() || units.contains(unit);
    }

    /** Whether they are bound to no location: they can be spoken to from wherever. */
    boolean isFromAnywhere() {
        return everywhere || locations.isEmpty();
    }

    /** Whether somebody at this location, of this unit, can come to them. */
    boolean serves(@Nullable LocationId location, @Nullable UnitId unit) {
        return isFor(unit) && (location == null || isFromAnywhere() || locations.contains(location));
    }

    @Override
    public String toString() {
        return "a profile";
    }
}
