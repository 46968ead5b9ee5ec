package nl.integrity.conclusions;

import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.conclusions.DecidedReportStore.DecidedReport;
import nl.integrity.shared.PersonId;

/**
 * A final report for whoever may audit it. The log calls it by an id of its own: by the number of the case, somebody who reads the log could
 * tell which cases are kept from them.
 */
record AuditedDossier(DecidedReport decided, PersonId auditor) implements Dossier {
    @Override
    public UUID dossierId() {
        return decided.caseFile().value();
    }

    @Override
    public String reference() {
        return "conclusion " + decided.report().id();
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        return person.equals(auditor) ? Set.of(Relation.APART) : Set.of();
    }

    @Override
    public String toString() {
        return "AuditedDossier";
    }
}
