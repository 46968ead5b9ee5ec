package nl.integrity.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.shared.BrokenRule;

/** What a reporter says after the report itself. */
@Stateless
@PermitAll
public class ReporterDialogue {
    @Inject
    Gate gate;

    @Inject
    ReportRegister register;

    @Inject
    Clock clock;

    @Inject
    Event<ReporterWrote> wrote;

    /**
     * Adds a message from the reporter.
     *
     * @throws BrokenRule when no report has this receipt
     */
    public void add(@Valid AddMessage command) {
        HeldReport held = register.heldBy(command.code()).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
        gate.admitHolder(Action.ADD_TO_OWN_REPORT, held);
        Instant now = clock.instant();
        if (register.writeFromReporter(held, command.submission(), now, command.text())) {
            wrote.fire(new ReporterWrote(held.id(), now));
        }
    }
}
