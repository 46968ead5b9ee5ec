package nl.integrity.protection;

import java.time.Instant;
import java.util.List;

/**
 * What a reporter told of how they were treated.
 *
 * @param text empty when they wrote none
 */
public record AftercareAnswer(
        Instant at, Treatment treated, List<DetrimentKind> detriment, List<Help> help, String text) {
    /** Whether it calls for protection: the law presumes that the report caused what it tells of. */
    public boolean isAlarming() {
        return treated == Treatment.BADLY || !detriment.isEmpty();
    }

    @Override
    public String toString() {
        return "AftercareAnswer";
    }
}
