package nl.integrity.identity;

import static nl.integrity.identity.IdentityMove.ALLOW;
import static nl.integrity.identity.IdentityMove.APPROVE;
import static nl.integrity.identity.IdentityMove.CONSENT;
import static nl.integrity.identity.IdentityMove.DECLINE;
import static nl.integrity.identity.IdentityMove.REFUSE;
import static nl.integrity.identity.IdentityMove.TAKE_BACK;
import static nl.integrity.identity.IdentityMove.TELL;
import static nl.integrity.identity.IdentityMove.TELL_LATER;
import static nl.integrity.identity.IdentityMove.WITHDRAW;
import static nl.integrity.identity.IdentityState.ALLOWED;
import static nl.integrity.identity.IdentityState.ASKED;
import static nl.integrity.identity.IdentityState.CONSENTED;
import static nl.integrity.identity.IdentityState.OPENED;
import static nl.integrity.identity.IdentityState.PROPOSED;

import java.util.Map;
import java.util.Set;
import nl.integrity.shared.BrokenRule;

/**
 * The life of a request to learn who reported, as one table: which moves start from a state. Two ways that never meet: the reporter's
 * consent, which the reporter can withdraw, and a duty of the law, which takes two people.
 */
final class IdentityLifecycle {
    private static final Map<IdentityState, Set<IdentityMove>> FROM = Map.of(
            ASKED, Set.of(CONSENT, DECLINE, TAKE_BACK),
            CONSENTED, Set.of(WITHDRAW, TAKE_BACK),
            PROPOSED, Set.of(APPROVE, ALLOW, REFUSE, TAKE_BACK),
            ALLOWED, Set.of(TELL, TELL_LATER, REFUSE, TAKE_BACK),
            OPENED, Set.of(REFUSE, TAKE_BACK));

    private IdentityLifecycle() {}

    static boolean offers(IdentityState state, IdentityMove move) {
        return FROM.getOrDefault(state, Set.of()).contains(move);
    }

    /** @throws BrokenRule when this move does not start from this state */
    static IdentityState next(IdentityState state, IdentityMove move) {
        if (!offers(state, move)) {
            throw new BrokenRule("identity.moved.already");
        }
        return move.makes();
    }
}
