package nl.integrity.readiness;

import java.util.List;

/**
 * How screening stands.
 *
 * @param total everybody once for each function
 * @param functions how many need one
 * @param units the largest first; for whoever only reads small ones are in one line
 */
public record CoverageBoard(Coverage total, int functions, List<UnitCoverage> units) {
    @Override
    public String toString() {
        return "a board";
    }
}
