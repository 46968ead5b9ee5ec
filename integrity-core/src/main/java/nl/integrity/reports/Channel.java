package nl.integrity.reports;

/** By which way a report came. */
public enum Channel {
    /** The public pages. */
    WEB,
    /** By somebody who was logged in. */
    STAFF,
    TELEPHONE,
    /** A conversation. */
    MEETING,
    LETTER,
    /** Through a confidant, to whom somebody told it and who reported it with their consent. */
    CONFIDANT;

    /** Whether it was said, and so may have a record to be checked and signed. */
    public boolean isOral() {
        return this == TELEPHONE || this == MEETING;
    }

    String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
