package nl.integrity.committees;

import java.util.List;
import nl.integrity.organisation.Unit;

/**
 * What must happen before a committee can close.
 *
 * @param openCases whether it has any; how many nobody learns here
 * @param standsInFor the committees about which nobody else would take reports
 * @param units those that would be left without a committee
 */
public record ClosingObstacles(boolean openCases, List<Committee> standsInFor, List<Unit> units) {
    /** Whether nothing must. */
    public boolean isClear() {
        return !openCases && standsInFor.isEmpty() && units.isEmpty();
    }
}
