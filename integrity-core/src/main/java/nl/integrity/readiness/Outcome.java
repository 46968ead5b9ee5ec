package nl.integrity.readiness;

import java.util.List;

/** What came of a screening; nothing else of it is kept, ever. */
public enum Outcome {
    PASSED,
    NOT_PASSED,
    /** It was asked for, and nobody knows yet. */
    PENDING,
    /** An earlier line was a mistake, and nothing comes in its place. */
    WITHDRAWN;

    /** Those that can be recorded; the last one only as a correction. */
    public static List<Outcome> choices(boolean correction) {
        return correction ? List.of(values()) : List.of(PASSED, NOT_PASSED, PENDING);
    }
}
