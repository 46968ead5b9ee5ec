package nl.integrity.deliberation;

/** What a committee can vote on. */
public enum MotionKind {
    /** What it finds of each point, its opinion, and its advice. */
    OPINION,
    /** To investigate itself what others could not settle. */
    INVESTIGATE,
    /** Anything else. */
    OTHER
}
