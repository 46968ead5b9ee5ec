package nl.integrity.cases;

import nl.integrity.shared.PersonId;

/** Somebody turned out to have an interest in a case and is out of it from this very moment; told within the transaction. */
public record InterestDeclared(CaseId id, PersonId person) {
    @Override
    public String toString() {
        return "InterestDeclared " + id;
    }
}
