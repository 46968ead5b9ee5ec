package nl.integrity.deadlines;

/** How a clock stands. */
public enum Urgency {
    /** What it asks for was done. */
    DONE,
    /** There is time. */
    CALM,
    /** It is time to act. */
    SOON,
    /** Nothing comes before it: its last days, or past them. */
    LATE
}
