package nl.integrity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What everybody did, appended and never changed. Entries stand in 64 hash chains, so that writers do not wait for one another; the
 * database role of the application can add to them in one way only and cannot touch what stands there.
 */
@ApplicationScoped
public class AuditTrail {
    private static final int CHAINS = 64;

    static final String ADMITTED = "admitted";
    static final String REFUSED = "refused";
    static final String DONE = "done";

    @Inject
    AuditStore store;

    @Inject
    Clock clock;

    /** Stands or falls with the transaction it tells of. */
    public void recordAdmission(Actor actor, String action, String object) {
        store.append(clock.instant(), actor, action, object, ADMITTED);
    }

    /** Stands or falls with the transaction it tells of: an event that asked nobody's leave, such as a login. */
    public void recordDeed(Actor actor, String action, String object) {
        store.append(clock.instant(), actor, action, object, DONE);
    }

    /** Outlives the rollback that a refusal causes. */
    public void recordRefusal(Actor actor, String action, String object) {
        store.appendForGood(clock.instant(), actor, action, object, REFUSED);
    }

    /** How often this was done to an object: for whoever keeps as many lines of it as there were deeds, and would see if some are gone. */
    public long deeds(String action, String object) {
        return store.count(action, object, DONE);
    }

    /**
     * The newest entries, latest first.
     *
     * @param before only what is older than this
     * @param size how many at most
     */
    public List<AuditEntry> newest(Instant before, int size) {
        return store.newest(before, size);
    }

    /** Recomputes every chain from its first entry. Empty when nothing was changed, taken out, put in or put elsewhere. */
    public List<AuditFault> verify() {
        List<AuditFault> faults = new ArrayList<>(store.outside(CHAINS));
        store.chains().stream()
                .filter(chain -> chain < 0 || chain >= CHAINS)
                .forEach(chain -> faults.add(new AuditFault(chain, 0)));
        for (int chain = 0; chain < CHAINS; chain++) {
            faults.addAll(check(chain));
        }
        return faults;
    }

    private List<AuditFault> check(int chain) {
        ChainCheck check = new ChainCheck(chain);
        Optional<ChainHead> head = store.head(chain);
        List<ChainLink> links = store.after(chain, Long.MIN_VALUE);
        while (!links.isEmpty()) {
            links.forEach(check::next);
            // others go on writing: a head is the end only when nothing came after it was read
            head = store.head(chain);
            links = store.after(chain, check.checkedUpTo());
        }
        check.end(head.orElse(null));
        return check.faults();
    }
}
