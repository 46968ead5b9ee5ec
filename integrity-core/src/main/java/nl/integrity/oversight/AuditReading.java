package nl.integrity.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditEntry;
import nl.integrity.audit.AuditFault;
import nl.integrity.audit.AuditTrail;

/** The audit trail for those who check the others. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class AuditReading {
    private static final int PAGE = 50;

    @Inject
    Gate gate;

    @Inject
    AuditTrail trail;

    /** The 50 entries before a moment, latest first. */
    public List<AuditEntry> before(Instant moment) {
        gate.admit(Action.READ_AUDIT_TRAIL);
        return trail.newest(moment, PAGE);
    }

    /** Recomputes the whole trail. Empty when it is as it was written. */
    public List<AuditFault> verify() {
        gate.admit(Action.READ_AUDIT_TRAIL);
        return trail.verify();
    }
}
