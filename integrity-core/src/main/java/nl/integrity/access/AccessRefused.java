package nl.integrity.access;

import jakarta.ejb.ApplicationException;

/** Not there, or not for this caller: nobody is told which. */
@ApplicationException(rollback = true)
public class AccessRefused extends RuntimeException {
    public AccessRefused() {
        super("no such thing for this caller", null, false, false);
    }
}
