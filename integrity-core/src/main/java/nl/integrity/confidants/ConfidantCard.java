package nl.integrity.confidants;

import java.util.List;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;

/**
 * What colleagues may know of a confidant.
 *
 * @param name empty where it is not shown
 * @param external whether they work elsewhere
 * @param everywhere whether they can be spoken to from every location, such as by telephone
 * @param units of those only; empty: of every unit
 */
public record ConfidantCard(
        PersonId person,
        String name,
        boolean external,
        List<SpokenLanguage> languages,
        List<Specialism> specialisms,
        Reach reach,
        boolean everywhere,
        List<LocationId> locations,
        List<UnitId> units) {
    /** With nothing that tells who it is. */
    ConfidantCard withoutName() {
        return new ConfidantCard(
                person, "", external, languages, specialisms, reach.withoutName(), everywhere, locations, units);
    }

    @Override
    public String toString() {
        return "card of " + person;
    }
}
