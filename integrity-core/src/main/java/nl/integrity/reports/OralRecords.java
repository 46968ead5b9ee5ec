package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.reports.OralRecordStore.StoredRecord;
import nl.integrity.reports.OralRecordStore.StoredStep;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The records of what was told in conversations, for doors that have let their caller in. */
@ApplicationScoped
public class OralRecords {
    private static final String ASKED_BY = "oral_record.consent_asked_by";
    private static final String TEXT = "oral_record_step.text";

    @Inject
    OralRecordStore store;

    @Inject
    ReportStore reports;

    @Inject
    Vault vault;

    /**
     * A step that somebody takes.
     *
     * @param record its number
     * @param version of the record as it was read: the number of its last step then
     * @param author {@code null} for the reporter
     */
    public record Step(
            int record, int version, OralRecordMove move, @Nullable PersonId author, Instant at, String text) {
        Step offered(int versionThen) {
            return new Step(record, versionThen, OralRecordMove.OFFER, author, at, "");
        }

        @Override
        public String toString() {
            return "Step " + move;
        }
    }

    /**
     * All of a report, for somebody at the desk. Its reporter can see that this function looked.
     *
     * @param function the realm role by which they were let in
     */
    public List<OralRecord> read(ReportId report, Actor reader, String function, LocalDate today) {
        reports.looked(report, function, today);
        return read(report, reader);
    }

    /** Those that were offered to the reporter, as the reporter knows them. */
    List<OralRecord> ofReporter(HeldReport held, Actor reader) {
        return read(held.id(), reader).stream()
                .filter(OralRecord::wasOffered)
                .map(OralRecord::forReporter)
                .toList();
    }

    /**
     * Begins the record of one more conversation.
     *
     * @throws BrokenRule when the record of the last one is not done, or nobody agreed to what was recorded
     */
    public void begin(ReportId report, Conversation conversation, PersonId author, Instant at, String text) {
        check(conversation, LocalDate.ofInstant(at, SystemTime.ZONE));
        List<StoredRecord> before = store.records(report);
        if (!before.isEmpty()) {
            StoredStep last = last(report);
            if (repeats(report, last, new Step(before.size(), 0, OralRecordMove.WRITE, author, at, text))) {
                return;
            }
            if (!OralRecordLifecycle.isDone(last.move().makes())) {
                throw new BrokenRule("record.unfinished");
            }
        }
        OpenCompartment content = vault.openToAdd(report.value(), Compartment.CONTENT);
        UUID id = UUID.randomUUID();
        RecordingConsent consent = conversation.consent();
        StoredRecord told = new StoredRecord(
                id,
                before.size() + 1,
                conversation,
                consent == null ? null : content.seal(id, ASKED_BY, consent.askedBy()));
        if (!store.add(report, told)) {
            throw new BrokenRule("record.changedMeanwhile");
        }
        add(id, 1, new Step(told.number(), 0, OralRecordMove.WRITE, author, at, text), content);
    }

    /**
     * Takes a step with the last record of a report; the same step sent twice is one.
     *
     * @return false when it was taken already
     * @throws BrokenRule when the record is no longer as it was read, or the step does not start from there
     */
    public boolean take(ReportId report, Step step) {
        StoredStep last = last(report);
        if (repeats(report, last, step)) {
            return false;
        }
        if (last.number() != step.version() || store.records(report).size() != step.record()) {
            throw new BrokenRule("record.changedMeanwhile");
        }
        OralRecordLifecycle.next(last.move().makes(), step.move());
        OpenCompartment content = vault.openToAdd(report.value(), Compartment.CONTENT);
        boolean taken = add(last.record(), last.number() + 1, step, content);
        if (!taken && !repeats(report, last(report), step)) {
            throw new BrokenRule("record.changedMeanwhile");
        }
        return taken;
    }

    /**
     * Puts a text before the reporter; when the record does not stand so, that is a version of its own first.
     *
     * @param version {@link OralRecordMove#WRITE} of that text
     * @return false when it was offered already
     * @throws BrokenRule like {@link #take}
     */
    public boolean offer(ReportId report, Step version) {
        List<StoredStep> steps = store.steps(report);
        OpenCompartment content = vault.openToAdd(report.value(), Compartment.CONTENT);
        boolean asItStands = steps.stream()
                .filter(step -> step.move().isVersion())
                .reduce((earlier, later) -> later)
                .map(step -> text(step, content).equals(version.text()))
                .orElse(false);
        StoredStep last = last(report);
        if (asItStands && last.move() == OralRecordMove.OFFER && last.number() > version.version()) {
            return false;
        }
        if (asItStands) {
            return take(report, version.offered(version.version()));
        }
        take(report, version);
        return take(report, version.offered(version.version() + 1));
    }

    private boolean add(UUID record, int number, Step step, OpenCompartment content) {
        UUID id = UUID.randomUUID();
        StoredStep stored = new StoredStep(
                id,
                record,
                number,
                step.move(),
                step.at(),
                step.author(),
                step.text().isEmpty() ? null : content.seal(id, TEXT, step.text()));
        return store.add(stored);
    }

    /** Whether it is what the same side did a moment ago, such as by a double click. */
    private boolean repeats(ReportId report, StoredStep last, Step step) {
        return last.number() == step.version() + 1
                && last.move() == step.move()
                && Objects.equals(last.author(), step.author())
                && text(last, vault.openToAdd(report.value(), Compartment.CONTENT))
                        .equals(step.text());
    }

    private StoredStep last(ReportId report) {
        List<StoredStep> steps = store.steps(report);
        if (steps.isEmpty()) {
            throw new BrokenRule("record.changedMeanwhile");
        }
        return steps.get(steps.size() - 1);
    }

    private List<OralRecord> read(ReportId report, Actor reader) {
        List<StoredRecord> records = store.records(report);
        if (records.isEmpty()) {
            return List.of();
        }
        OpenCompartment content = vault.open(
                report.value(),
                Compartment.CONTENT,
                reader,
                reports.get(report).held().reference());
        List<StoredStep> steps = store.steps(report);
        return records.stream()
                .map(each -> new OralRecord(
                        each.number(),
                        conversation(each, content),
                        steps.stream()
                                .filter(step -> step.record().equals(each.id()))
                                .map(step -> new OralRecordStep(
                                        step.number(),
                                        step.move(),
                                        step.at(),
                                        step.author() == null,
                                        text(step, content)))
                                .toList()))
                .toList();
    }

    private static Conversation conversation(StoredRecord told, OpenCompartment content) {
        Conversation kept = told.conversation();
        RecordingConsent consent = kept.consent();
        return consent == null || told.askedBy() == null
                ? kept
                : new Conversation(
                        kept.channel(),
                        kept.heldOn(),
                        kept.manner(),
                        new RecordingConsent(
                                content.unseal(told.id(), ASKED_BY, told.askedBy()), consent.way(), consent.givenOn()));
    }

    private static String text(StoredStep step, OpenCompartment content) {
        return step.text() == null ? "" : content.unseal(step.id(), TEXT, step.text());
    }

    private static void check(Conversation conversation, LocalDate today) {
        LocalDate heldOn = Objects.requireNonNull(conversation.heldOn());
        if (!Objects.requireNonNull(conversation.channel()).isOral()) {
            throw new BrokenRule("record.channel.missing");
        }
        if (heldOn.isAfter(today)) {
            throw new BrokenRule("report.day.future");
        }
        RecordingConsent consent = conversation.consent();
        if ((conversation.manner() == RecordManner.RECORDING) != (consent != null)) {
            throw new BrokenRule("record.consent.missing");
        }
        if (consent != null && Objects.requireNonNull(consent.givenOn()).isAfter(heldOn)) {
            throw new BrokenRule("record.consent.late");
        }
    }
}
