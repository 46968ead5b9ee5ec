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
    LETTER;

    String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
