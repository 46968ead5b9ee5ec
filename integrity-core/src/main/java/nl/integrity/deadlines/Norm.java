package nl.integrity.deadlines;

/** What our own norms give a length of time for; how long is data. */
public enum Norm {
    /** At most, to learn who reported. */
    REVEAL,
    /** At most, for a case to be open to somebody from elsewhere. */
    STAND_IN,
    /** At least, to react to findings in draft, or to a record of what one said. */
    REACT,
    /** At most, before it is weighed again whether somebody has to wait. */
    REVIEW,
    /** How long a recommendation can be without an answer, or a yes without a measure, before it counts as forgotten. */
    FOLLOW_UP
}
