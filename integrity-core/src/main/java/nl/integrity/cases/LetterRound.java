package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round past the cases in which letters wait; each case is a transaction of its own. */
@ApplicationScoped
class LetterRound {
    private static final int PAGE = 100;

    @Inject
    OutgoingStore store;

    @Inject
    CaseStore cases;

    @Inject
    Standings standings;

    @Inject
    Outgoing outgoing;

    /** Those in which something is to be delivered by now, behind this one. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<CaseId> due(Instant now, @Nullable CaseId after) {
        return store.due(now, after, PAGE);
    }

    /**
     * Delivers what is due in a case, unless somebody else has it in hand.
     *
     * @return how many letters
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int deliver(CaseId file, Instant now) {
        return cases.holdUnlessHeld(file)
                .map(held -> outgoing.deliverDue(standings.inHand(held), now))
                .orElse(0);
    }
}
