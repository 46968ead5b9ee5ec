package nl.integrity.cases;

import java.util.Map;
import java.util.Set;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;

/** Somebody asks what can be done in a case; components above say, within the call, what they know of it. */
public final class ProspectsAsked {
    private final CaseInHand hand;
    private final Caller reader;
    private final Set<Action> open;
    private final Set<CaseGuard> met;
    private final Map<Action, String> blocked;

    /**
     * @param open what the policy lets the reader do and see
     * @param met what is so; to be added to
     * @param blocked the fault that an act would end in; to be added to
     */
    ProspectsAsked(CaseInHand hand, Caller reader, Set<Action> open, Set<CaseGuard> met, Map<Action, String> blocked) {
        this.hand = hand;
        this.reader = reader;
        this.open = open;
        this.met = met;
        this.blocked = blocked;
    }

    public CaseInHand hand() {
        return hand;
    }

    public Caller reader() {
        return reader;
    }

    /** Whether the reader may know what is behind this; if not, there is nothing to say. */
    public boolean mayKnow(Action action) {
        return open.contains(action);
    }

    /** This is so. */
    public void met(CaseGuard guard) {
        met.add(guard);
    }

    /** @param fault the key of what whoever tries would be told */
    public void block(Action action, String fault) {
        blocked.put(action, fault);
    }
}
