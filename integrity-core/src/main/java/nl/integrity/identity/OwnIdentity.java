package nl.integrity.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.audit.Actor;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.HeldReport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;

/**
 * What a reporter says to those who ask to learn who they are, and sees of who did and who looked; never who reads along. All of it throws
 * {@link BrokenRule} when no report has the code.
 */
@Stateless
@PermitAll
public class OwnIdentity {
    @Inject
    Gate gate;

    @Inject
    ReportRegister reports;

    @Inject
    IdentityBook book;

    @Inject
    IdentityReading reading;

    /** What was asked, and who looked. */
    public OwnIdentityFile read(ReceiptCode code) {
        HeldReport held = held(code);
        return reading.own(held, gate.admitHolder(Action.READ_OWN_REVEALS, held));
    }

    /**
     * Agrees, or not, or no longer: then whoever asked sees nothing from that moment.
     *
     * @throws BrokenRule when there is nothing to say to it, or not any more
     */
    public void answer(ReceiptCode code, UUID request, IdentityMove answer) {
        HeldReport held = held(code);
        Actor reporter = gate.admitHolder(Action.ANSWER_REVEAL, held);
        Requested requested = book.get(held.id(), request);
        if (!answer.isTheReporters()) {
            throw new BrokenRule("identity.request.unknown");
        }
        book.take(requested, answer, new IdentityBook.Hand(reporter, null, false, held.reference()), "");
        book.tell(DeskNews.Kind.MESSAGE, requested, requested.asker());
    }

    private HeldReport held(ReceiptCode code) {
        return reports.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
    }
}
