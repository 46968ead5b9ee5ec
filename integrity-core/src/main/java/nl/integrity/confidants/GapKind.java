package nl.integrity.confidants;

/** What can be lacking. */
public enum GapKind {
    /** About a location: nobody there can be spoken to. */
    NOBODY(31),
    /** About a confidant: they are away and nobody stands in. */
    AWAY_ALONE(31),
    /** About a confidant: the term ends, and they are not appointed anew. */
    TERM_ENDS(92),
    /** About a confidant: they have no certificate that counts. */
    NO_CERTIFICATE(92);

    private final int daysAhead;

    GapKind(int daysAhead) {
        this.daysAhead = daysAhead;
    }

    /** How many days before it begins the coordinator is told: as long as it takes to mend. */
    int daysAhead() {
        return daysAhead;
    }

    public boolean isAboutLocation() {
        return this == NOBODY;
    }
}
