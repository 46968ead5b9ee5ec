package nl.integrity.readiness;

import java.util.Collection;

/** Of how many a screening is required, and of how many it is in order; those it runs out for are not among the valid. */
public record Coverage(int valid, int runningOut, int lacking) {
    public static final Coverage NONE = new Coverage(0, 0, 0);

    public static Coverage of(Collection<Standing> standings) {
        return standings.stream().map(Coverage::of).reduce(NONE, Coverage::plus);
    }

    private static Coverage of(Standing standing) {
        return switch (standing) {
            case VALID -> new Coverage(1, 0, 0);
            case RUNNING_OUT -> new Coverage(0, 1, 0);
            case LACKING -> new Coverage(0, 0, 1);
        };
    }

    public Coverage plus(Coverage other) {
        return new Coverage(valid + other.valid, runningOut + other.runningOut, lacking + other.lacking);
    }

    public int required() {
        return valid + runningOut + lacking;
    }

    /** Of a hundred, how many are in order today; rounded down, so that only all is all. */
    public int percent() {
        return required() == 0 ? 100 : (valid + runningOut) * 100 / required();
    }
}
