package nl.integrity.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;

/** Who is responsible for a unit, for components that keep them away from what is about it. Read anew each time. */
@ApplicationScoped
public class LineOfManagement {
    @Inject
    LineStore store;

    /** Whoever leads, led or will lead the unit, or one that it is a part of. A line that changes waits until the caller's transaction has ended. */
    public List<Leading> over(UnitId unit) {
        return store.over(unit);
    }

    /** The unit, and all that are a part of it. */
    public List<UnitId> below(UnitId unit) {
        return store.below(unit);
    }

    /** The units that somebody leads on a day, and all that are a part of them. */
    public Set<UnitId> ledBy(PersonId person, LocalDate day) {
        return store.leads().stream()
                .filter(lead ->
                        lead.leading().person().equals(person) && lead.leading().runsOn(day))
                .flatMap(lead -> store.below(lead.unit()).stream())
                .collect(Collectors.toSet());
    }

    /** Those who lead the unit on a day or, when nobody does but these, the nearest one above it; nobody when there is none. */
    public List<PersonId> nearest(UnitId unit, Set<PersonId> besides, LocalDate day) {
        List<LineStore.Lead> leads = store.leads();
        for (Optional<UnitId> at = Optional.of(unit); at.isPresent(); at = store.partOf(at.get())) {
            UnitId here = at.get();
            List<PersonId> heads = leads.stream()
                    .filter(lead -> lead.unit().equals(here) && lead.leading().runsOn(day))
                    .map(lead -> lead.leading().person())
                    .filter(head -> !besides.contains(head))
                    .toList();
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }
}
