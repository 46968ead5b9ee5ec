package nl.integrity.reports;

import java.time.Instant;

/** A reporter asked for something, or decided something, that the committee has to act on; told within the transaction. */
public record ReporterAsked(ReportId report, What what, Instant at) {
    /** What it was. */
    public enum What {
        MEETING,
        /** The record of a conversation was corrected. */
        CORRECTION,
        /** The record of a conversation was signed, or declined. */
        SIGNATURE,
        REVEALED,
        WITHDRAWAL
    }
}
