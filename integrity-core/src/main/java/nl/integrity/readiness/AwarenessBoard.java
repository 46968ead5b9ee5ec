package nl.integrity.readiness;

import java.util.List;

/**
 * How many were reached, for the whole ministry or one unit.
 *
 * @param year of the last four quarters together
 * @param activities how many of these quarters there is something known of
 * @param trend by quarter, the oldest first
 * @param units every unit that there is, by name, over the same quarters
 */
public record AwarenessBoard(Reach year, int activities, List<ReachPoint> trend, List<UnitReach> units) {
    @Override
    public String toString() {
        return "a board";
    }
}
