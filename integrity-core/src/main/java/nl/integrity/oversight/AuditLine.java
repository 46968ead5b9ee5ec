package nl.integrity.oversight;

import nl.integrity.audit.AuditEntry;

/**
 * An audit entry for people to read.
 *
 * @param who the name of a member of staff who has a function at the desk, else what the entry itself says
 */
public record AuditLine(AuditEntry entry, String who) {}
