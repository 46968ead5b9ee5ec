package nl.integrity.readiness;

/** How many could have come, and how many did. */
public record Reach(int expected, int attended) {
    public static final Reach NONE = new Reach(0, 0);

    public Reach plus(Reach other) {
        return new Reach(expected + other.expected, attended + other.attended);
    }

    /** Whether anything is known. */
    public boolean known() {
        return expected > 0;
    }

    /** Of a hundred, how many were reached; rounded down, so that only all is all. */
    public int percent() {
        return expected == 0 ? 0 : (int) ((long) attended * 100 / expected);
    }
}
