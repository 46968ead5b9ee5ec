package nl.integrity.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A step that is a transaction of its own, in what is none as a whole. */
@ApplicationScoped
public class OneTransaction {
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T ask(Supplier<T> step) {
        return step.get();
    }
}
