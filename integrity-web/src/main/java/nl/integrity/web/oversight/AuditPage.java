package nl.integrity.web.oversight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.integrity.audit.AuditFault;
import nl.integrity.oversight.AuditLine;
import nl.integrity.oversight.AuditReading;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/audit.xhtml}. */
@Named
@RequestScoped
public class AuditPage {
    @EJB
    AuditReading reading;

    @Inject
    Clock clock;

    private @Nullable String before;
    private List<AuditLine> lines = List.of();
    private @Nullable List<AuditFault> faults;

    /** Reads the entries before the moment in the address; the latest ones when it names none. */
    public void read() {
        lines = reading.before(moment());
    }

    /** Recomputes the whole trail. */
    public void verify() {
        faults = reading.verify();
        read();
    }

    private Instant moment() {
        Instant soon = clock.instant().plusSeconds(1);
        try {
            return before == null || before.isEmpty() ? soon : Instant.parse(before);
        } catch (DateTimeParseException e) {
            return soon;
        }
    }

    public List<AuditLine> getLines() {
        return lines;
    }

    /** Where to go on from; {@code null} on the last page. */
    public @Nullable Instant getOlder() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1).entry().at();
    }

    /** {@code null} while nobody asked. */
    public @Nullable List<AuditFault> getFaults() {
        return faults;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
