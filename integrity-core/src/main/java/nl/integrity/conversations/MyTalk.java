package nl.integrity.conversations;

import java.time.Instant;
import java.util.UUID;

/** A conversation that a colleague asked for under their own name. */
public record MyTalk(UUID id, Instant askedAt, boolean ended) {
    @Override
    public String toString() {
        return "MyTalk";
    }
}
