package nl.integrity.cases;

/** What somebody has to do with what a case is about. */
public enum Interest {
    /** Nothing. */
    NONE,
    /** It is about them. */
    SELF,
    /** It is about a relative, to the fourth degree, or somebody near. */
    RELATIVE,
    /** It is about the unit they lead or belong to. */
    ORGANISATION,
    /** They may have been involved in what it is about. */
    INVOLVED,
    /** Others might think that they are not free. */
    APPEARANCE
}
