package nl.integrity.cases;

import java.util.Set;

/** A case is about to move, or somebody asks what it lacks; components above say, within the call, what they know to be so. */
public final class GuardsAsked {
    private final CaseInHand hand;
    private final Set<CaseGuard> needed;
    private final Set<CaseGuard> met;

    /**
     * @param needed what is asked about
     * @param met to be added to
     */
    GuardsAsked(CaseInHand hand, Set<CaseGuard> needed, Set<CaseGuard> met) {
        this.hand = hand;
        this.needed = needed;
        this.met = met;
    }

    public CaseInHand hand() {
        return hand;
    }

    /** Whether the move waits for this: nobody looks for what is not asked. */
    public boolean needs(CaseGuard guard) {
        return needed.contains(guard);
    }

    /** This is so. */
    public void met(CaseGuard guard) {
        met.add(guard);
    }
}
