package nl.integrity.readiness;

/** How many were reached by what began in a quarter. */
public record ReachPoint(Quarter quarter, int activities, Reach reach) {}
