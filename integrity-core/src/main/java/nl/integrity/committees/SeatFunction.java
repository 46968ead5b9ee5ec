package nl.integrity.committees;

import java.util.EnumSet;
import java.util.Set;
import nl.integrity.access.Relation;
import nl.integrity.access.Role;

/** What somebody is in a committee. */
public enum SeatFunction {
    CHAIR(Role.COMMITTEE_MEMBER),
    DEPUTY_CHAIR(Role.COMMITTEE_MEMBER),
    SECRETARY(Role.SECRETARY),
    MEMBER(Role.COMMITTEE_MEMBER);

    private final String role;

    SeatFunction(String role) {
        this.role = role;
    }

    /** The realm role that belongs to it. */
    public String role() {
        return role;
    }

    /** What whoever has it is to the dossiers of the committee. */
    public Set<Relation> relations() {
        return switch (this) {
            case SECRETARY -> EnumSet.of(Relation.SECRETARY);
            case MEMBER -> EnumSet.of(Relation.MEMBER);
            case CHAIR, DEPUTY_CHAIR -> EnumSet.of(Relation.CHAIR, Relation.MEMBER);
        };
    }

    /** Whether whoever has it takes part in decisions, and counts for the quorum. */
    public boolean votes() {
        return this != SECRETARY;
    }

    /** Whether whoever has it presides over the committee, or stands in for whoever does. */
    public boolean presides() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }
}
