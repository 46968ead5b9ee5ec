package nl.integrity.committees;

/** A committee is no more; told once, on the morning after its last day. What it kept is for others to see to from now on. */
public record CommitteeClosed(CommitteeId committee) {}
