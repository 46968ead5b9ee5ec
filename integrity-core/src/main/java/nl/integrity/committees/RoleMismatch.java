package nl.integrity.committees;

/**
 * Somebody's seats and roles contradict each other.
 *
 * @param name of the person
 * @param role the realm role that it is about
 */
public record RoleMismatch(Kind kind, String name, String role) {
    /** In which way. */
    public enum Kind {
        /** They have a seat, and not the role that belongs to it: they cannot do their work. */
        SEAT_WITHOUT_ROLE,
        /** They have the role, and no seat that asks for it. */
        ROLE_WITHOUT_SEAT,
        /** They have a seat and manage the system: they see no report, and so cannot do their work. */
        SEAT_OF_ADMINISTRATOR
    }

    @Override
    public String toString() {
        return kind + " " + role;
    }
}
