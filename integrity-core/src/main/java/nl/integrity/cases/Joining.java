package nl.integrity.cases;

/**
 * What the reader can do about which case a report is in.
 *
 * @param number of the case that handles it
 * @param report its own number
 * @param version of the case, to be handed back with a command
 * @param mayJoin whether that case is still early enough to become part of another
 * @param maySeparate whether the report was joined to it, and can be taken out again
 */
public record Joining(String number, String report, int version, boolean mayJoin, boolean maySeparate) {
    @Override
    public String toString() {
        return "Joining";
    }
}
