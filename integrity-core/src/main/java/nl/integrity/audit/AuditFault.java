package nl.integrity.audit;

/**
 * A place where the trail is not what was written.
 *
 * @param chain the chain it was found in
 * @param number the entry that is not there, or is not what it was, or does not follow the one before
 */
public record AuditFault(int chain, long number) {}
