package nl.integrity.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditFault;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Directory;

/** The audit trail for those who check the others. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class AuditReading {
    private static final int PAGE = 50;

    @Inject
    Gate gate;

    @Inject
    AuditTrail trail;

    @Inject
    Directory directory;

    /** The 50 entries before a moment, latest first. */
    public List<AuditLine> before(Instant moment) {
        gate.admit(Action.READ_AUDIT_TRAIL);
        return trail.newest(moment, PAGE).stream()
                .map(entry -> new AuditLine(entry, directory.nameOf(entry.actor())))
                .toList();
    }

    /** Recomputes the whole trail. Empty when it is as it was written. */
    public List<AuditFault> verify() {
        gate.admit(Action.READ_AUDIT_TRAIL);
        return trail.verify();
    }
}
