package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Delivers letters that can no longer be taken back: once, however many servers do so, and later when none was there. */
@ApplicationScoped
public class LetterDelivery {
    private static final System.Logger LOG = System.getLogger("nl.integrity.cases");

    @Inject
    LetterRound round;

    /**
     * Delivers all that is due.
     *
     * @return how many letters
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int deliver(Instant now) {
        int delivered = 0;
        List<CaseId> page = round.due(now, null);
        while (!page.isEmpty()) {
            for (CaseId file : page) {
                delivered += deliver(file, now);
            }
            page = round.due(now, page.get(page.size() - 1));
        }
        return delivered;
    }

    private int deliver(CaseId file, Instant now) {
        try {
            return round.deliver(file, now);
        } catch (RuntimeException e) {
            // undone as a whole, and so it is delivered the next time
            LOG.log(System.Logger.Level.ERROR, "A letter could not be delivered: case " + file, e);
            return 0;
        }
    }
}
