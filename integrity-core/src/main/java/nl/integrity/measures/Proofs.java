package nl.integrity.measures;

import java.time.Instant;
import java.util.List;
import nl.integrity.attachments.Attachment;

/**
 * The files by which it can be seen that a measure is done, or that it does not work.
 *
 * @param files in the order in which they came
 * @param open whether the reader may add one, as far as there is room
 */
public record Proofs(List<Proof> files, boolean open) {
    /** More than this nobody looks through. */
    public static final int MOST = 20;

    /**
     * One of them.
     *
     * @param number within its measure
     * @param shows what can be seen in it
     * @param by who added it, by name
     * @param part what they were to the measure then
     */
    public record Proof(int number, String shows, Attachment file, String by, MeasurePart part, Instant at) {
        @Override
        public String toString() {
            return "proof " + number;
        }
    }

    public boolean isFull() {
        return files.size() >= MOST;
    }

    @Override
    public String toString() {
        return "proofs";
    }
}
