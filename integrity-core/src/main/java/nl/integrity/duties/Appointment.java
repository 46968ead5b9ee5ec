package nl.integrity.duties;

/** What somebody can be appointed as in another register, and by which they can hold a duty for as long as that lasts. */
public enum Appointment {
    /** Of a committee, as the next two. */
    CHAIR,
    DEPUTY_CHAIR,
    SECRETARY,
    MEMBER,
    CONFIDANT
}
