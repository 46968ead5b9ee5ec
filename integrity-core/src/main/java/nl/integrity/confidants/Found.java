package nl.integrity.confidants;

import java.util.List;

/**
 * Whom somebody can speak to.
 *
 * @param here those for the location that was asked; for none in particular: everybody
 * @param anywhere those who can be spoken to from wherever
 * @param nearest when nobody of {@code here} is at work: others, the nearest first
 */
public record Found(List<Shown> here, List<Shown> anywhere, List<Shown> nearest) {
    public boolean isNobody() {
        return here.isEmpty() && anywhere.isEmpty() && nearest.isEmpty();
    }

    /** Whether somebody for that location is at work at this moment. */
    public boolean isSomebodyHereNow() {
        return here.stream().anyMatch(Shown::atWork);
    }

    @Override
    public String toString() {
        return "found";
    }
}
