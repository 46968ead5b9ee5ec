package nl.integrity.notifications;

/**
 * A mail, ready to go.
 *
 * @param id the same each time it is tried, so that a mail server can tell a second copy
 */
record Letter(String id, String address, String language, String subject, String text) {
    @Override
    public String toString() {
        return "Letter";
    }
}
