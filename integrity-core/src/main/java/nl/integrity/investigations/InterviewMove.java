package nl.integrity.investigations;

import java.util.Set;

/** What happens to a conversation and its record, and what has to be told of it. */
public enum InterviewMove {
    HOLD(Part.DAY, Part.PRESENT),
    CANCEL(Part.REASON),
    WRITE(Part.TEXT),
    OFFER(Part.DAY, Part.UNTIL),
    /** Its person wants something changed: there is a new version, or a reason why not. */
    CORRECT(Part.DAY, Part.WISHES),
    SIGN(Part.DAY),
    DECLINE(Part.DAY, Part.REASON);

    /** What can be told of a move. */
    public enum Part {
        DAY("interview.day.missing"),
        UNTIL("interview.until.missing"),
        PRESENT("interview.present.missing"),
        TEXT("interview.text.missing"),
        WISHES("interview.wishes.missing"),
        REASON("interview.reason.missing");

        private final String missing;

        Part(String missing) {
            this.missing = missing;
        }

        /** The fault of a move without it. */
        String missing() {
            return missing;
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Part> parts;

    InterviewMove(Part... parts) {
        this.parts = Set.of(parts);
    }

    /** Whether this must be told. */
    boolean needs(Part part) {
        return parts.contains(part);
    }

    /** Whether this can be told. */
    public boolean takes(Part part) {
        return needs(part) || (this == CORRECT && (part == Part.TEXT || part == Part.REASON));
    }

    /** Whether somebody is spoken to, or is given something to read: not while a criminal investigation waits. */
    boolean isSpokenTo() {
        return this == HOLD || this == OFFER;
    }
}
