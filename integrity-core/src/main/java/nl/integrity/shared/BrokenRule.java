package nl.integrity.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;

/** A rule of the ministry or the law said no; the message is a key, and people see its text in their own language. */
@ApplicationException(rollback = true)
public class BrokenRule extends RuntimeException {
    private final List<Serializable> facts;

    /** @param facts what the text fills in, such as how long to wait; nothing that somebody wrote */
    public BrokenRule(String messageKey, Serializable... facts) {
        super(messageKey, null, false, false);
        this.facts = List.of(facts);
    }

    /**
     * Says no when something is wrong.
     *
     * @throws BrokenRule then
     */
    public static void when(boolean wrong, String messageKey) {
        if (wrong) {
            throw new BrokenRule(messageKey);
        }
    }

    /** The key of the text that tells what is wrong and what to do about it. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public List<Serializable> facts() {
        return facts;
    }
}
