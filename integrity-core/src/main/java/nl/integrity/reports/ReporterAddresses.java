package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.integrity.audit.Actor;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/** Where reporters want to hear that there is news, for what sends the notices. */
@ApplicationScoped
public class ReporterAddresses {
    /** How long an address waits to be confirmed before it is forgotten. */
    public static final Duration UNCONFIRMED = Duration.ofDays(1);

    @Inject
    NoticeStore notices;

    @Inject
    ReportStore reports;

    @Inject
    Vault vault;

    /**
     * There is news.
     *
     * @return false when the reporter wants no mail, or was told before and has not come since
     */
    public boolean tell(ReportId report) {
        return notices.tell(report);
    }

    /** They came and read it: of what is new from now on they can be told. */
    public void came(ReportId report) {
        notices.came(report);
    }

    /** The address with what the mail needs, which is written down as an act of the system's; empty when it was taken back. */
    public Optional<NoticeTarget> open(ReportId report) {
        return notices.find(report)
                .map(address -> address.read(vault.open(
                        report.value(),
                        Compartment.NOTICE,
                        Actor.SYSTEM,
                        reports.get(report).held().reference())));
    }

    /** Destroys what nobody confirmed in time. */
    @Transactional
    public void forgetUnconfirmed(Instant now) {
        List<ReportId> late = notices.unconfirmedBefore(now.minus(UNCONFIRMED));
        late.forEach(this::destroy);
    }

    void destroy(ReportId report) {
        notices.delete(report);
        vault.destroyNotice(report.value());
    }
}
