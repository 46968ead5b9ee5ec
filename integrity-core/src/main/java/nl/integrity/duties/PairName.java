package nl.integrity.duties;

/**
 * Two duties that do not go together in one person.
 *
 * @param process in which they meet
 * @param sameUnit only when both are for the same unit
 */
public record PairName(PairId id, DutyName one, DutyName other, String process, boolean sameUnit) {
    @Override
    public String toString() {
        return "pair " + id;
    }
}
