package nl.integrity.papers;

import java.time.Instant;
import java.util.List;
import nl.integrity.attachments.Attachment;
import nl.integrity.questions.Text;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case.
 *
 * @param version the number of the latest, to be handed back with a command
 * @param versions those that the reader may see, the latest first
 */
public record CaseDocument(DocumentId id, String title, Text kind, int version, List<Version> versions) {
    /**
     * One version, a file.
     *
     * @param number from 1
     * @param by the name of whoever added it
     * @param note what changed and why; empty when nothing was said
     * @param finalAt since when it is final; {@code null} for a draft
     * @param finalBy the name of whoever said so
     */
    public record Version(
            int number,
            String by,
            Instant at,
            String note,
            Attachment file,
            @Nullable Instant finalAt,
            @Nullable String finalBy) {
        public boolean isFinished() {
            return finalAt != null;
        }

        @Override
        public String toString() {
            return "Version " + number;
        }
    }

    public Version getLatest() {
        return versions.get(0);
    }

    public boolean isFinished() {
        return getLatest().isFinished();
    }

    /** Whether a further version takes a reason. */
    public boolean isReasonAsked() {
        return versions.stream().anyMatch(Version::isFinished);
    }

    @Override
    public String toString() {
        return "CaseDocument " + id;
    }
}
