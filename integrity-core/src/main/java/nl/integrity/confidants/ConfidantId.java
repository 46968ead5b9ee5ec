package nl.integrity.confidants;

import java.util.UUID;

/** One appointment of one person: who is appointed anew has a new one. */
public record ConfidantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
