package nl.integrity.notifications;

/** What a notice says; which of these, and no more. */
enum NoticeKind {
    /** To a reporter: here is the code that shows that mail arrives. */
    CONFIRM,
    /** To a reporter: there is news. */
    NEWS,
    /** To a colleague: there is something at the desk. */
    DESK;

    boolean isForReporter() {
        return this != DESK;
    }
}
