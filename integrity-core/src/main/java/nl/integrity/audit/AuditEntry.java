package nl.integrity.audit;

import java.time.Instant;

/**
 * One thing that was done, read or refused; without names, report text or addresses.
 *
 * @param chain which of the chains it stands in
 * @param number its place in that chain, from 1
 * @param object what it was done to, such as {@code case 2026-0042}
 * @param result {@code admitted}, {@code refused} or {@code done}
 */
public record AuditEntry(
        int chain,
        long number,
        Instant at,
        String actor,
        String action,
        String object,
        String result,
        String channel) {}
