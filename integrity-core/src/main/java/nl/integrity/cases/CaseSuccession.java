package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.committees.ClosingAsked;
import nl.integrity.committees.CommitteeClosed;
import nl.integrity.committees.CommitteeId;
import nl.integrity.committees.Committees;

/** Sees to it that no case stays behind with a committee that is no more: whatever its reporter still writes, somebody reads. */
@ApplicationScoped
class CaseSuccession {
    @Inject
    SuccessionStore store;

    @Inject
    CaseOpening opening;

    @Inject
    CaseOwners owners;

    @Inject
    Committees committees;

    @Inject
    AuditTrail trail;

    void onAsked(@Observes ClosingAsked asked) {
        if (store.hasOpen(asked.committee())) {
            asked.tellOpenCases();
        }
    }

    void onClosed(@Observes CommitteeClosed closed) {
        store.open(closed.committee()).forEach(this::handOn);
        store.unitsOf(closed.committee()).forEach(unit -> {
            CommitteeId successor = committees.successorOf(closed.committee(), unit);
            store.handOnClosed(closed.committee(), unit, successor).forEach(this::note);
        });
    }

    /** What came in between the decision and the last day. */
    private void handOn(CaseFile file) {
        file.comesBefore(committees.successorOf(file.committee(), file.row().unit()));
        opening.keepFromItself(file);
        owners.replaceOwner(file);
        note(file.row().number());
    }

    private void note(String number) {
        trail.recordDeed(Actor.SYSTEM, "COMMITTEE_REPLACED", "case " + number);
    }
}
