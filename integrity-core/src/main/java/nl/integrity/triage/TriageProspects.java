package nl.integrity.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.integrity.access.Action;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Cases;
import nl.integrity.cases.ProspectsAsked;
import nl.integrity.shared.PersonId;
import nl.integrity.triage.TriageStore.StoredDecision;

/** Says of a case in triage how far that is; of what the assessors found nothing before both are done. */
@ApplicationScoped
class TriageProspects {
    @Inject
    Cases cases;

    @Inject
    TriageStore store;

    @Inject
    TriageReading reading;

    void onAsked(@Observes ProspectsAsked asked) {
        CaseInHand hand = asked.hand();
        if (hand.stage() != CaseStage.IN_TRIAGE || !asked.mayKnow(Action.READ_TRIAGE)) {
            return;
        }
        PersonId reader = asked.reader().known();
        List<Assessment> found = reading.complete(hand, asked.reader().actor());
        if (!found.isEmpty()) {
            asked.met(CaseGuard.ASSESSED_TWICE);
        }
        if (!TriageRules.areClassified(found)) {
            asked.met(CaseGuard.NOT_CLASSIFIED);
        }
        if (cases.assessors(hand).contains(reader)) {
            asked.block(Action.DECIDE_TRIAGE, "triage.decide.own");
        }
        Optional<StoredDecision> waiting = store.decision(hand);
        if (waiting.isEmpty()) {
            asked.block(Action.CONFIRM_TRIAGE, "triage.confirm.nothing");
        } else {
            asked.block(Action.DECIDE_TRIAGE, "triage.decided.already");
            asked.block(Action.ASSESS_CASE, "triage.decided.already");
            if (waiting.get().person().equals(reader)) {
                asked.block(Action.CONFIRM_TRIAGE, "triage.confirm.own");
            }
        }
    }
}
