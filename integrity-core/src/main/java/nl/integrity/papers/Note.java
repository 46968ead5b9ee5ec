package nl.integrity.papers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note about a case.
 *
 * @param by the name of its author
 * @param mine whether the reader is
 * @param version to be handed back with a command
 * @param texts as it reads, the latest first
 * @param takenBack {@code null} as long as it holds
 */
public record Note(
        NoteId id,
        NoteKind kind,
        String by,
        boolean mine,
        int version,
        List<Version> texts,
        @Nullable Version takenBack) {
    /** What was written at a moment. */
    public record Version(Instant at, String text) {
        @Override
        public String toString() {
            return "Version " + at;
        }
    }

    public Version getLatest() {
        return texts.get(0);
    }

    /** Those that were corrected since, the latest first. */
    public List<Version> getEarlier() {
        return texts.subList(1, texts.size());
    }

    /** Whether the reader can correct it, or take it back. */
    public boolean isOpen() {
        return mine && takenBack == null;
    }

    @Override
    public String toString() {
        return "Note " + id;
    }
}
