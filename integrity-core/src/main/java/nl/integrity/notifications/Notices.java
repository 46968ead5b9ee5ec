package nl.integrity.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.AddressGiven;
import nl.integrity.reports.AddressTakenBack;
import nl.integrity.reports.CommitteeWrote;
import nl.integrity.reports.ReporterAddresses;
import nl.integrity.reports.ReporterCame;
import nl.integrity.shared.Setting;

/**
 * Listens to what happens and puts into the outbox what somebody should be told, in the same transaction: if the one is undone, so is
 * the other. A server without mail keeps nothing.
 */
@ApplicationScoped
class Notices {
    private static final int USUAL_DELAY_MINUTES = 10;
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    @Inject
    OutboxStore outbox;

    @Inject
    ReporterAddresses addresses;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    void onDeskNews(@Observes DeskNews news) {
        if (postman.isOpen()) {
            outbox.add(new News(
                    UUID.randomUUID(), news.kind(), news.dossier(), news.person(), news.function(), sometimeSoon()));
        }
    }

    void onCommitteeWrote(@Observes CommitteeWrote message) {
        if (postman.isOpen() && addresses.tell(message.report())) {
            outbox.add(Notice.toReporter(message.report().value(), NoticeKind.NEWS, sometimeSoon()));
        }
    }

    /** The reporter waits for this one, at the page: it tells nothing that the page did not. */
    void onAddressGiven(@Observes AddressGiven address) {
        outbox.add(Notice.toReporter(address.report().value(), NoticeKind.CONFIRM, clock.instant()));
    }

    void onAddressTakenBack(@Observes AddressTakenBack address) {
        outbox.deleteAll(address.report().value());
    }

    void onReporterCame(@Observes ReporterCame reporter) {
        addresses.came(reporter.report());
        outbox.deleteAll(reporter.report().value());
    }

    /** The time of a mail must not tell when somebody filed a report or sat at the desk. */
    private Instant sometimeSoon() {
        long minutes = Setting.MAIL_DELAY.value().map(Long::valueOf).orElse((long) USUAL_DELAY_MINUTES);
        Duration most = Duration.ofMinutes(minutes);
        return clock.instant().plusSeconds(RANDOM.nextLong(most.toSeconds() + 1));
    }
}
