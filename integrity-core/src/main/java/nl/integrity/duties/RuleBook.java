package nl.integrity.duties;

import java.util.List;

/**
 * Every duty and every pair that there is or was.
 *
 * @param duties by code; those that ended last
 * @param pairs those in force first
 */
public record RuleBook(List<DutyState> duties, List<PairState> pairs) {
    @Override
    public String toString() {
        return "a book of rules";
    }
}
