package nl.integrity.papers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A document as the database has it.
 *
 * @param versions the latest first
 */
record StoredDocument(DocumentId id, DocumentKind kind, Sealed title, List<Version> versions) {
    record Version(
            UUID id,
            int number,
            Instant at,
            PersonId person,
            AttachmentId file,
            Sealed note,
            @Nullable Instant finalAt,
            @Nullable PersonId finalBy) {
        boolean isFinished() {
            return finalAt != null;
        }

        @Override
        public String toString() {
            return "Version " + number;
        }
    }

    /** The number of the latest. */
    int version() {
        return versions.get(0).number();
    }

    /** With what of it a reader may see: drafts of a kind that is confined are for whoever may read the deliberation. */
    StoredDocument asSeen(boolean deliberates) {
        boolean everything = deliberates || !kind.confined();
        return new StoredDocument(
                id,
                kind,
                title,
                versions.stream()
                        .filter(version -> everything || version.isFinished())
                        .toList());
    }

    /** Whether there is something in it that only those may see who may read the deliberation. */
    boolean isDeliberated() {
        return kind.confined() && versions.stream().anyMatch(version -> !version.isFinished());
    }

    /** Whether a further version takes a reason: what was final does not change without one. */
    boolean takesReason() {
        return versions.stream().anyMatch(Version::isFinished);
    }

    @Override
    public String toString() {
        return "StoredDocument " + id;
    }
}
