package nl.integrity.access;

import java.time.Duration;
import nl.integrity.shared.BrokenRule;

/** Too often in too short a time. It says how long to wait and nothing else, least of all whether a code was right. */
public class LimitReached extends BrokenRule {
    LimitReached(Duration wait) {
        super("limit.reached", wait);
    }
}
