package nl.integrity.triage;

import java.time.Instant;
import java.util.Map;

/**
 * What one assessor found.
 *
 * @param by their name
 * @param wrongdoing what follows from the limbs by the law
 */
public record Assessment(
        String by,
        Instant at,
        Map<Limb, Verdict> limbs,
        Map<Signal, Verdict> signals,
        Risk risk,
        String explanation,
        Verdict wrongdoing) {
    @Override
    public String toString() {
        return "Assessment";
    }
}
