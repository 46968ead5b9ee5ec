package nl.integrity.committees;

/** A committee is not complete, or soon will not be; told every morning until it is mended. */
public record SeatGap(CommitteeId committee, Gap gap) {}
