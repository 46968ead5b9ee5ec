package nl.integrity.conversations;

import java.util.List;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;

/**
 * A confidant to choose.
 *
 * @param locations where they can be spoken to; empty: everywhere
 */
public record ConfidantChoice(PersonId person, String name, boolean external, List<LocationId> locations) {
    static ConfidantChoice of(ConfidantCard card) {
        return new ConfidantChoice(
                card.person(), card.name(), card.external(), card.everywhere() ? List.of() : card.locations());
    }

    @Override
    public String toString() {
        return "ConfidantChoice";
    }
}
