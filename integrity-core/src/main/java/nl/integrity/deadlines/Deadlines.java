package nl.integrity.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** Starts, moves and stops clocks: the statutory ones of a report, and those of the ministry's own norms. */
@ApplicationScoped
public class Deadlines {
    @Inject
    DeadlineStore store;

    /** Both clocks begin at receipt; feedback is due as if the acknowledgement came on its last day, until it comes. */
    public Clocks start(UUID report, Instant receivedAt) {
        LocalDate received = day(receivedAt);
        StatutoryTerms terms = store.terms();
        Deadline acknowledge = terms.acknowledgeBy(received)
                .map(due -> new Deadline(DeadlineKind.ACKNOWLEDGE, received, due, null))
                .orElse(null);
        Clocks clocks = new Clocks(acknowledge, feedback(terms, received, null));
        if (acknowledge != null) {
            store.put(report, acknowledge);
        }
        store.put(report, clocks.feedback());
        return clocks;
    }

    /** The report was acknowledged: that clock stops, and the one for feedback counts from this day unless it was late. */
    public Clocks acknowledged(UUID report, Instant at) {
        Clocks running = of(report);
        Deadline acknowledge = running.acknowledge();
        if (acknowledge == null || acknowledge.isMet()) {
            return running;
        }
        LocalDate received = acknowledge.startedOn();
        Deadline met = new Deadline(DeadlineKind.ACKNOWLEDGE, received, acknowledge.dueOn(), day(at));
        Deadline feedback = feedback(store.terms(), received, day(at));
        store.put(report, met);
        store.put(report, feedback);
        return new Clocks(met, feedback);
    }

    /** The last day for feedback if the report were acknowledged on this day. */
    public LocalDate feedbackBy(Clocks running, LocalDate acknowledged) {
        Deadline acknowledge = running.acknowledge();
        return acknowledge == null || acknowledge.isMet()
                ? running.feedback().dueOn()
                : store.terms().feedbackBy(acknowledge.startedOn(), acknowledged);
    }

    /** The reporter was told what was done: that clock stops. What was met stays met on its first day. */
    public Clocks feedbackGiven(UUID report, Instant at) {
        Clocks running = of(report);
        if (running.feedback().isMet()) {
            return running;
        }
        Deadline due = running.feedback();
        Deadline met = new Deadline(DeadlineKind.FEEDBACK, due.startedOn(), due.dueOn(), day(at));
        store.put(report, met);
        return new Clocks(running.acknowledge(), met);
    }

    /**
     * Starts a clock of the ministry's own.
     *
     * @param dossier what it belongs to; it has no other clock
     * @param kind what it is for
     */
    public void start(UUID dossier, String kind, RunningTerm term) {
        store.put(dossier, kind, term, null);
    }

    /** What the clock of this dossier is for was done: it stops. */
    public void stop(UUID dossier, Instant at) {
        store.met(dossier, day(at));
    }

    /** The clocks of each of these reports, by one look. */
    public Map<UUID, Clocks> ofEach(Collection<UUID> reports) {
        Map<UUID, List<Deadline>> deadlines = store.ofEach(reports);
        return reports.stream()
                .collect(Collectors.toMap(
                        report -> report, report -> clocks(report, deadlines.getOrDefault(report, List.of()))));
    }

    /** @throws IllegalStateException for what never had clocks */
    public Clocks of(UUID report) {
        return clocks(report, store.of(report));
    }

    private static Clocks clocks(UUID report, List<Deadline> deadlines) {
        return new Clocks(
                deadlines.stream()
                        .filter(deadline -> deadline.kind() == DeadlineKind.ACKNOWLEDGE)
                        .findFirst()
                        .orElse(null),
                deadlines.stream()
                        .filter(deadline -> deadline.kind() == DeadlineKind.FEEDBACK)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("a report without a clock: " + report)));
    }

    private static Deadline feedback(StatutoryTerms terms, LocalDate received, @Nullable LocalDate acknowledged) {
        return new Deadline(
                DeadlineKind.FEEDBACK,
                terms.feedbackStartsOn(received, acknowledged),
                terms.feedbackBy(received, acknowledged),
                null);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SystemTime.ZONE);
    }
}
