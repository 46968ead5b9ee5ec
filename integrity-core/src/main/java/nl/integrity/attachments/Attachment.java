package nl.integrity.attachments;

import java.time.Instant;

/**
 * A file that belongs to a report, a case or a measure.
 *
 * @param fromReporter or else from the committee
 * @param byConfidant whether the reporter's confidant sent it, at the reporter's side
 * @param size in bytes
 * @param fingerprint the SHA-256 of what came in, in hexadecimal: whoever has the file can check that it is the same
 * @param withheld whether it cannot be downloaded at the desk, for now or for ever
 */
public record Attachment(
        AttachmentId id,
        boolean fromReporter,
        boolean byConfidant,
        Instant at,
        String name,
        long size,
        FileKind kind,
        String fingerprint,
        ScanState scan,
        CleaningState cleaning,
        boolean withheld) {
    /** Whether there is a copy without metadata. */
    public boolean isCleaned() {
        return cleaning == CleaningState.MADE;
    }

    /** Whether its reporter can have it now: a file of the committee is cleaned first, for the reporter meets functions, not names. */
    public boolean isForReporter() {
        return scan != ScanState.INFECTED && (fromReporter || (cleaning != CleaningState.PENDING && !withheld));
    }

    @Override
    public String toString() {
        return "Attachment " + id;
    }
}
