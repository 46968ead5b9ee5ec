package nl.integrity.investigations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.GuardsAsked;
import nl.integrity.investigations.HoldStore.StoredHold;

/**
 * Whether a case waits for a criminal investigation: nobody it is about is told or spoken to then. What reporters are told does not wait:
 * the terms of the law go on.
 */
@ApplicationScoped
public class CriminalHolds {
    @Inject
    HoldStore store;

    public boolean isHeld(CaseInHand hand) {
        return inForce(hand).isPresent();
    }

    /** On which day it is weighed again whether it still waits; empty when it does not wait. */
    public Optional<LocalDate> reviewOn(CaseInHand hand) {
        return inForce(hand).map(StoredHold::reviewOn);
    }

    Optional<StoredHold> inForce(CaseInHand hand) {
        return store.all(hand).stream().filter(hold -> hold.endedAt() == null).findFirst();
    }

    void onAsked(@Observes GuardsAsked asked) {
        if (asked.needs(CaseGuard.NOT_ON_HOLD) && !isHeld(asked.hand())) {
            asked.met(CaseGuard.NOT_ON_HOLD);
        }
    }
}
