package nl.integrity.confidants;

/** What somebody is on one matter, as far as it bears on being a confidant on it. */
public enum MatterPart {
    CONFIDANT,
    INVESTIGATOR,
    DECIDER,
    COMMITTEE_MEMBER;

    /** Whoever listens in confidence judges nothing of what they heard. */
    boolean isIncompatibleWith(MatterPart other) {
        return this != other && (this == CONFIDANT || other == CONFIDANT);
    }
}
