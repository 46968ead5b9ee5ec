package nl.integrity.duties;

/**
 * What is wrong with a line of a list.
 *
 * @param line as an editor counts them
 * @param found what stands there instead, cut short
 */
public record LineFault(int line, Kind kind, String found) {
    /** In which way. */
    public enum Kind {
        /** It has more or fewer cells than the first line. */
        CELLS,
        PERSON_MISSING,
        PERSON_LONG,
        NAME_MISSING,
        NAME_LONG,
        /** The same person has another name on a line before. */
        NAME_DIFFERS,
        UNIT_UNKNOWN,
        DUTY_UNKNOWN
    }

    @Override
    public String toString() {
        return kind + " in line " + line;
    }
}
