package nl.integrity.confidants;

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
        List<SpokenLanguage> languages,
        List<Specialism> specialisms,
        Reach reach,
        Publicity publicity) {
    /** Whether somebody at this location, of this unit, can come to them. What is not asked matters not. */
    boolean serves(@Nullable LocationId location, @Nullable UnitId unit) {
        boolean here = location == null || everywhere || locations.isEmpty() || locations.contains(location);
        return here && (unit == null || units.isEmpty() || units.contains(unit));
    }

    @Override
    public String toString() {
        return "a profile";
    }
}
