package nl.integrity.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.integrity.reports.ReporterAddresses;

/**
 * Sends what is in the outbox. A notice is marked before it goes to the mail server, and marked as sent after: no two servers send it, and
 * none is lost. Only when a server dies between the two is it sent once more, under the same identity.
 */
@ApplicationScoped
public class Delivery {
    private static final System.Logger LOG = System.getLogger("nl.integrity.notifications");
    /** About ten hours. */
    private static final int WORRYING = 15;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    ReporterAddresses addresses;

    /**
     * Sends what is due, as far as the mail server takes it.
     *
     * @return how many mails it took
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int deliver(Instant now) {
        if (!postman.isOpen()) {
            return 0;
        }
        addresses.forgetUnconfirmed(now);
        outbox.tidy(now);
        while (outbox.spreadNext()) {
            // until there is no more
        }
        int sent = 0;
        for (Optional<Parcel> next = outbox.take(now); next.isPresent(); next = outbox.take(now)) {
            switch (send(next.get(), now)) {
                case SENT -> sent++;
                case NOT_THIS -> {}
                case NOTHING_NOW -> {
                    return sent;
                }
            }
        }
        return sent;
    }

    private enum Outcome {
        SENT,
        NOT_THIS,
        NOTHING_NOW
    }

    private Outcome send(Parcel parcel, Instant now) {
        try {
            Optional<Letter> letter = outbox.write(parcel);
            if (letter.isEmpty()) {
                outbox.withdraw(parcel);
                return Outcome.NOT_THIS;
            }
            postman.hand(letter.get(), now);
        } catch (PostRefused refused) {
            return failed(parcel, now, refused.kind(), refused.isOnlyThis());
        } catch (RuntimeException e) {
            // its text may hold what was to be sealed
            return failed(parcel, now, e.getClass().getSimpleName(), true);
        }
        outbox.sent(parcel, now);
        return Outcome.SENT;
    }

    private Outcome failed(Parcel parcel, Instant now, String kind, boolean onlyThis) {
        outbox.failed(parcel, now);
        LOG.log(
                parcel.attempts() < WORRYING ? System.Logger.Level.WARNING : System.Logger.Level.ERROR,
                "Notice " + parcel.first().id() + " could not be sent (" + kind + "); attempt " + parcel.attempts()
                        + ", it is tried again");
        return onlyThis ? Outcome.NOT_THIS : Outcome.NOTHING_NOW;
    }
}
