package nl.integrity.investigations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.attachments.Attachment;
import nl.integrity.cases.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * The register of evidence of a case, and whether it is still what was written.
 *
 * @param number of the case
 * @param lines how many it has
 * @param seal the hash of the last line, in hexadecimal: whoever noted it sees later whether a line before it was changed
 * @param faults where it does not fit; empty when all of it does
 * @param filesRead whether the files themselves were read for that too
 * @param means those under which a piece can be entered today
 * @param mayKeep whether the reader can add to it
 */
public record EvidenceFile(
        String number,
        CaseStage stage,
        List<Piece> pieces,
        int lines,
        String seal,
        List<EvidenceFault> faults,
        boolean filesRead,
        List<Means> means,
        boolean mayKeep) {
    /**
     * A piece of evidence.
     *
     * @param fits whether it is what was entered; nothing else is told of one that does not
     * @param means by which it was obtained; {@code null}: it needed none
     * @param file {@code null} for an object
     * @param sha256 of the file as it came in; empty for an object
     * @param custody who held it, the first first
     */
    public record Piece(
            int number,
            boolean fits,
            String title,
            String description,
            String source,
            LocalDate obtainedOn,
            String place,
            @Nullable MethodKind means,
            @Nullable Attachment file,
            String sha256,
            List<Line> custody) {
        /** Who has it now; {@code null} for a piece that does not fit. */
        public @Nullable Line getHeld() {
            return custody.stream()
                    .filter(line -> line.kind() != CustodyKind.CORRECTED)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }

        /** The position of the last line about it; 0 when there is none. */
        public int getLast() {
            return custody.isEmpty() ? 0 : custody.get(custody.size() - 1).position();
        }

        @Override
        public String toString() {
            return "Piece " + number;
        }
    }

    /**
     * A line about a piece.
     *
     * @param wrong the position of the line that this one corrects; 0 for none
     * @param reason why it was handed over, or how the wrong line should read
     * @param hash in hexadecimal
     */
    public record Line(
            int position,
            CustodyKind kind,
            LocalDate day,
            String holder,
            String keptAt,
            int wrong,
            String reason,
            String by,
            Instant at,
            String hash) {
        @Override
        public String toString() {
            return "Line " + position;
        }
    }

    /** A means under which a piece can be entered. */
    public record Means(UUID id, MethodKind kind, LocalDate lastDay) {}

    /** One of its pieces. */
    public Optional<Piece> piece(int which) {
        return pieces.stream().filter(piece -> piece.number() == which).findFirst();
    }

    @Override
    public String toString() {
        return "EvidenceFile";
    }
}
