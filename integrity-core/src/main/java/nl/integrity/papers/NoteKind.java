package nl.integrity.papers;

/** For whom a note is. */
public enum NoteKind {
    /** For all who handle the case. */
    INTERNAL,
    /** For those who may read the deliberation. */
    DELIBERATION,
    /** For its author alone, ever. */
    PERSONAL
}
