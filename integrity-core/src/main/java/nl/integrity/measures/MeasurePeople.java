package nl.integrity.measures;

import java.util.List;
import nl.integrity.organisation.Colleague;

/**
 * Whom a measure can be given to.
 *
 * @param owners those who can see to one, by name
 * @param verifiers those who can look whether it was done and works, by name
 */
public record MeasurePeople(List<Colleague> owners, List<Colleague> verifiers) {
    @Override
    public String toString() {
        return "people";
    }
}
