package nl.integrity.readiness;

import java.time.LocalDate;
import nl.integrity.organisation.Unit;

/**
 * Somebody whose screening runs out or ran out, for whoever leads them: what came of it is not in here.
 *
 * @param name of the person
 * @param over whether it ran out already
 */
public record DueLine(FunctionName function, String name, Unit unit, LocalDate lastDay, boolean over) {
    @Override
    public String toString() {
        return function.toString();
    }
}
