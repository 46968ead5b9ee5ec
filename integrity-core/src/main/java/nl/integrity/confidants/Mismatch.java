package nl.integrity.confidants;

/**
 * What somebody is and what they may do contradict each other.
 *
 * @param name of the person
 */
public record Mismatch(Kind kind, String name) {
    /** In which way. */
    public enum Kind {
        /** They are a confidant without the realm role that belongs to it: they cannot enter an absence. */
        APPOINTED_WITHOUT_ROLE,
        /** They have the role, and are no confidant. */
        ROLE_WITHOUT_APPOINTMENT,
        /** They sit in a committee as well: on one matter they are one or the other. */
        SITS_IN_COMMITTEE
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
