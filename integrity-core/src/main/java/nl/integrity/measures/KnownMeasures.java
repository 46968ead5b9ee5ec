package nl.integrity.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;

/** Which measures the caller could open, for components that name one by its number. */
@ApplicationScoped
public class KnownMeasures {
    @Inject
    Gate gate;

    @Inject
    Measures measures;

    /** False both when there is none with this number and when the caller may not see it: nobody learns which of the two. */
    public boolean opens(int number) {
        return measures.find(number)
                .filter(dossier -> gate.opens(Action.READ_MEASURE, dossier))
                .isPresent();
    }
}
