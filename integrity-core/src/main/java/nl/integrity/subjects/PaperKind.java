package nl.integrity.subjects;

/** What somebody whom a case is about can be given. */
public enum PaperKind {
    /** That there is a case, what it is about in neutral words, and what their rights are. */
    NOTICE(false),
    /** What was written down of a conversation with them. */
    RECORD(true),
    /** What was found about them, in draft. */
    DRAFT(true),
    /** How it ended for them. */
    OUTCOME(false);

    private final boolean toReactTo;

    PaperKind(boolean toReactTo) {
        this.toReactTo = toReactTo;
    }

    /** Whether there is a last day on which they can react to it. */
    public boolean isToReactTo() {
        return toReactTo;
    }
}
