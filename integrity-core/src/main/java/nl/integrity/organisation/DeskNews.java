package nl.integrity.organisation;

import java.util.UUID;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something at the desk waits for a colleague, or for all with a function; told within the transaction. It says nothing of what it is
 * about. Whoever fires it need not look who is excluded: they are never told.
 *
 * @param dossier what it belongs to, so that nobody who may not know of that is told
 * @param person {@code null} when it waits for a function
 * @param function a realm role; {@code null} when it waits for a person
 */
public record DeskNews(Kind kind, UUID dossier, @Nullable PersonId person, @Nullable String function) {
    /** What waits. */
    public enum Kind {
        /** A report came in. */
        REPORT,
        /** A reporter wrote, or decided something. */
        MESSAGE,
        /** A reporter asked for something that somebody has to do. */
        TASK,
        /** A term of the law ends soon. */
        DEADLINE_NEAR,
        /** A term of the law has passed: everybody concerned is told at once, whatever they chose. */
        DEADLINE_PASSED;

        public boolean isAlwaysTold() {
            return this == DEADLINE_PASSED;
        }
    }

    public static DeskNews toPerson(Kind kind, UUID dossier, PersonId person) {
        return new DeskNews(kind, dossier, person, null);
    }

    public static DeskNews toFunction(Kind kind, UUID dossier, String function) {
        return new DeskNews(kind, dossier, null, function);
    }
}
