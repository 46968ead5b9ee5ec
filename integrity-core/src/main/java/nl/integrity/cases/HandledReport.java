package nl.integrity.cases;

import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.committees.CommitteeId;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;

/** A report by the case that handles it. */
public final class HandledReport implements Dossier {
    private final CaseInHand hand;
    private final ReportId report;

    HandledReport(CaseInHand hand, ReportId report) {
        this.hand = hand;
        this.report = report;
    }

    public ReportId report() {
        return report;
    }

    CaseFile file() {
        return hand.file();
    }

    /** Which committee is in charge. */
    public CommitteeId committee() {
        return hand.committee();
    }

    @Override
    public UUID dossierId() {
        return hand.dossierId();
    }

    @Override
    public String reference() {
        return hand.reference();
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        return hand.relationsOf(person);
    }
}
