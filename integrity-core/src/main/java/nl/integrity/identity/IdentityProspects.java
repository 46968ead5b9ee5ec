package nl.integrity.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.integrity.access.Action;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.ProspectsAsked;
import nl.integrity.reports.ReportRegister;

/** Says of a case whether there is anything to ask about who reported it, to those who may ask. */
@ApplicationScoped
class IdentityProspects {
    @Inject
    ReportRegister reports;

    @Inject
    IdentityBook book;

    void onAsked(@Observes ProspectsAsked asked) {
        if (!asked.mayKnow(Action.ASK_REVEAL)) {
            return;
        }
        CaseInHand hand = asked.hand();
        if (reports.state(hand.report()).anonymous()) {
            asked.block(Action.ASK_REVEAL, "identity.anonymous");
        } else if (IdentityBook.hasOne(book.of(hand.report()), asked.reader().known(), book.today())) {
            asked.block(Action.ASK_REVEAL, "identity.already");
        }
    }
}
