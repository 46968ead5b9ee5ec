package nl.integrity.access;

import jakarta.ejb.ApplicationException;

/** Not there, or not for this caller: nobody is told which. */
@ApplicationException(rollback = true)
public class AccessRefused extends RuntimeException {
    private final boolean writtenDown;

    /** By somebody other than the gate: the edge has it written down. */
    public AccessRefused() {
        this(false);
    }

    AccessRefused(boolean writtenDown) {
        super("no such thing for this caller", null, false, false);
        this.writtenDown = writtenDown;
    }

    /** Whether it stands in the audit trail already. */
    public boolean isWrittenDown() {
        return writtenDown;
    }
}
