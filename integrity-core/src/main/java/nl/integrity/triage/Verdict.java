package nl.integrity.triage;

/** An answer to a question of the triage; what cannot be said yet is said so. */
public enum Verdict {
    YES,
    NO,
    UNCLEAR;

    Verdict and(Verdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNCLEAR;
    }

    Verdict or(Verdict other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNCLEAR;
    }
}
