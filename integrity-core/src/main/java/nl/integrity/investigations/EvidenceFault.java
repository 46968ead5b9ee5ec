package nl.integrity.investigations;

/**
 * Where the register of evidence does not fit any more.
 *
 * @param piece the number of the piece; 0 when nobody can tell which it was
 * @param position of the line; 0 when it is about the piece as a whole
 */
public record EvidenceFault(Kind kind, int piece, int position) {
    /** What is wrong. */
    public enum Kind {
        /** A line, or the piece that it is about, is not what was written. */
        LINE_CHANGED,
        /** A line is gone. */
        LINE_GONE,
        /** Of a piece there is nothing left, or no line that says how it came in. */
        PIECE_GONE,
        /** The file is not what came in, or it is gone. */
        FILE_CHANGED
    }
}
