package nl.integrity.committees;

import java.time.Instant;
import nl.integrity.shared.PersonId;

/**
 * Somebody has this seat no longer; told once, within the transaction that ended it, or on the morning after the last day of its term.
 * What they had in hand is nobody's from now on.
 */
public record SeatEnded(CommitteeId committee, PersonId person, SeatFunction function, Instant at) {}
