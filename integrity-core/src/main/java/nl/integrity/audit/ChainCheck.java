package nl.integrity.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks one chain from its first entry to its head, and notes where it does not hold. */
final class ChainCheck {
    private final int chain;
    private final List<AuditFault> faults = new ArrayList<>();
    private byte[] hash;
    private long number;

    ChainCheck(int chain) {
        this.chain = chain;
        this.hash = ChainLink.first(chain);
    }

    void next(ChainLink link) {
        boolean gap = link.entry().number() != number + 1;
        if (gap || !link.follows(hash)) {
            faults.add(new AuditFault(chain, gap ? number + 1 : link.entry().number()));
        }
        number = link.entry().number();
        hash = link.hash();
    }

    /** @param head where the chain should end; {@code null} when even that is gone */
    void end(@Nullable ChainHead head) {
        if (head == null || head.number() != number || !MessageDigest.isEqual(head.hash(), hash)) {
            faults.add(new AuditFault(chain, number + 1));
        }
    }

    long checkedUpTo() {
        return number;
    }

    List<AuditFault> faults() {
        return faults;
    }
}
