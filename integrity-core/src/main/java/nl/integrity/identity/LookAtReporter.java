package nl.integrity.identity;

import java.util.UUID;

/** Looks at who reported, by a request of one's own that was allowed. */
public record LookAtReporter(String number, UUID request) {}
