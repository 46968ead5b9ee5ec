package nl.integrity.triage;

import nl.integrity.shared.PersonId;

/** What somebody found. */
record AssessedBy(PersonId person, Assessment assessment) {
    @Override
    public String toString() {
        return "AssessedBy";
    }
}
