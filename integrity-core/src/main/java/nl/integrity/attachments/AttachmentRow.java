package nl.integrity.attachments;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;

/** A kept file as the database has it, name and fingerprint sealed. */
record AttachmentRow(
        UUID id,
        Holder holder,
        UUID dossier,
        boolean fromReporter,
        boolean byConfidant,
        Instant at,
        Sealed name,
        Sealed fingerprint,
        long size,
        String type,
        ScanState scan,
        CleaningState cleaning,
        long cleanedSize) {
    private static final String NAME = "attachment.name";
    private static final String FINGERPRINT = "attachment.fingerprint";

    static Sealed sealName(UUID id, String name, OpenCompartment content) {
        return content.seal(id, NAME, name);
    }

    static Sealed sealFingerprint(UUID id, byte[] fingerprint, OpenCompartment content) {
        return content.seal(id, FINGERPRINT, HexFormat.of().formatHex(fingerprint));
    }

    String name(OpenCompartment content) {
        return content.unseal(id, NAME, name);
    }

    /** @param scanning whether there is a scanner */
    Attachment read(OpenCompartment content, boolean scanning) {
        return new Attachment(
                new AttachmentId(id),
                fromReporter,
                byConfidant,
                at,
                name(content),
                size,
                FileKind.of(type),
                content.unseal(id, FINGERPRINT, fingerprint),
                scan == ScanState.PENDING && !scanning ? ScanState.NOT_SCANNED : scan,
                cleaning,
                isWithheld(scanning));
    }

    boolean isWithheld(boolean scanning) {
        return scan == ScanState.INFECTED || (scan == ScanState.PENDING && scanning);
    }

    long size(Copy copy) {
        return copy == Copy.ORIGINAL ? size : cleanedSize;
    }

    @Override
    public String toString() {
        return "AttachmentRow " + id;
    }

    boolean has(Copy copy) {
        return copy == Copy.ORIGINAL || cleaning == CleaningState.MADE;
    }
}
