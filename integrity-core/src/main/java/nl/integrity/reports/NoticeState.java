package nl.integrity.reports;

/** Whether a reporter hears by mail that there is news. */
public enum NoticeState {
    NONE,
    /** An address was given; nobody has shown yet that mail to it arrives. */
    UNCONFIRMED,
    CONFIRMED
}
