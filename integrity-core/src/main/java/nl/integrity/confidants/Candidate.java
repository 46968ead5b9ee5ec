package nl.integrity.confidants;

import nl.integrity.organisation.Colleague;

/**
 * Somebody who could be appointed.
 *
 * @param seated whether they sit in a committee today
 */
public record Candidate(Colleague colleague, boolean seated) {
    @Override
    public String toString() {
        return "candidate " + colleague.person();
    }
}
