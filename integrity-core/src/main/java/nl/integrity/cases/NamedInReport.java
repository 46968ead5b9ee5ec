package nl.integrity.cases;

import nl.integrity.questions.NamedPerson;

/**
 * Somebody whom a reporter names.
 *
 * @param report the number of the report that does
 */
public record NamedInReport(String report, NamedPerson person) {
    @Override
    public String toString() {
        return "NamedInReport";
    }
}
