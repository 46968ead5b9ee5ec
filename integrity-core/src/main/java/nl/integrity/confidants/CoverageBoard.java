package nl.integrity.confidants;

import java.util.List;

/**
 * How the whole ministry is served.
 *
 * @param locations by name
 * @param open the gaps to solve, the first to begin first
 * @param answered those of which is said what is done
 */
public record CoverageBoard(List<LocationCover> locations, List<GapLine> open, List<GapLine> answered) {
    @Override
    public String toString() {
        return "a board";
    }
}
