package nl.integrity.duties;

/** How a conflict stands. */
public enum Standing {
    /** Something must be done about it. */
    OPEN,
    /** It was allowed until a day, with something that makes up for it. */
    EXCEPTED
}
