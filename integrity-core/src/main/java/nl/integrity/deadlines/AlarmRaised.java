package nl.integrity.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * There is something to tell of a clock; told once, whichever server does, within the transaction that writes down that it was.
 *
 * @param dossier what the clock belongs to
 * @param kind what it is for
 */
public record AlarmRaised(UUID dossier, String kind, Alarm alarm, Instant at) {}
