package nl.integrity.papers;

import java.time.Instant;

/** That a paper came to a case, and when. */
public record PaperStep(Instant at, Kind kind) {
    /** What came. */
    public enum Kind {
        NOTE,
        DOCUMENT,
        VERSION,
        FINAL
    }
}
