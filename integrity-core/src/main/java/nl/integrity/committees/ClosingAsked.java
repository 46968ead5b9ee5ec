package nl.integrity.committees;

/** Somebody wants to close a committee: whoever hands it work says whether something of that is still open. */
public final class ClosingAsked {
    private final CommitteeId committee;
    private boolean openCases;

    ClosingAsked(CommitteeId committee) {
        this.committee = committee;
    }

    public CommitteeId committee() {
        return committee;
    }

    /** It has cases that are not closed. */
    public void tellOpenCases() {
        openCases = true;
    }

    boolean hasOpenCases() {
        return openCases;
    }
}
