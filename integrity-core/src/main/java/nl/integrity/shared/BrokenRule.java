package nl.integrity.shared;

import jakarta.ejb.ApplicationException;

/** A rule of the ministry or the law said no; the message is a key, and people see its text in their own language. */
@ApplicationException(rollback = true)
public class BrokenRule extends RuntimeException {
    public BrokenRule(String messageKey) {
        super(messageKey, null, false, false);
    }

    /** The key of the text that tells what is wrong and what to do about it. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
