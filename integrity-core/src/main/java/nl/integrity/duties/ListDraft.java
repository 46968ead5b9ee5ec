package nl.integrity.duties;

import java.time.LocalDate;
import java.util.List;

/**
 * A list that was sent, held against the one that counts now.
 *
 * @param lines how many holdings it has that are right
 * @param people how many people have one
 * @param doubles lines that say again what another line said
 * @param faulty lines with something wrong; the first of them are in {@code faults}
 * @param added holdings that are new, as {@code gone} and {@code kept}
 */
public record ListDraft(
        DraftId id,
        LocalDate asOf,
        int lines,
        int people,
        int doubles,
        int faulty,
        int added,
        int gone,
        int kept,
        List<LineFault> faults) {
    @Override
    public String toString() {
        return "draft " + id;
    }
}
