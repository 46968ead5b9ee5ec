package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Limit;
import nl.integrity.access.Source;
import nl.integrity.access.Throttle;
import nl.integrity.attachments.Attachments;
import nl.integrity.audit.Actor;
import nl.integrity.questions.NamedPerson;
import nl.integrity.questions.Questionnaires;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** What was reported, for doors that have let their caller in. Every look into it unseals, and so is written down. */
@ApplicationScoped
public class ReportRegister {
    @Inject
    ReportStore reports;

    @Inject
    Receipts receipts;

    @Inject
    Vault vault;

    @Inject
    Questionnaires questionnaires;

    @Inject
    KeyedHash hash;

    @Inject
    Throttle throttle;

    @Inject
    Event<CommitteeWrote> wrote;

    @Inject
    Attachments attachments;

    @Inject
    IdentityLookStore identityLooks;

    /**
     * The report whose receipt somebody typed. Nothing tells a mistyped code from one that was never given: the same is done for both, and
     * the same said.
     *
     * @throws BrokenRule when there is none
     * @throws nl.integrity.access.LimitReached when too many codes came from there, or this one too often
     */
    public HeldReport recognise(String typed, Source source) {
        String code = ReceiptCode.read(typed).map(ReceiptCode::text).orElse(typed);
        throttle.take(Limit.CODE_ATTEMPT, source);
        throttle.take(Limit.CODE, code);
        HeldReport held =
                reports.heldBy(receipts.lookup(code)).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
        throttle.giveBack(Limit.CODE_ATTEMPT, source);
        return held;
    }

    /** The report that this code opens: its receipt, or the code of a confidant at the reporter's side. */
    public Optional<HeldReport> heldBy(ReceiptCode code) {
        return reports.heldBy(receipts.lookup(code.text()));
    }

    /** In which its reporter reads what they are written. */
    public String languageOf(ReportId id) {
        return reports.get(id).language();
    }

    /** What its reporter decided about it. */
    public ReportState state(ReportId id) {
        return reports.state(id);
    }

    /**
     * The report with its dialogue, for somebody at the desk. Its reporter can see that this function looked.
     *
     * @param function the realm role by which they were let in
     */
    public ReportContent read(ReportId id, Actor reader, String function, LocalDate today) {
        Report report = reports.get(id);
        OpenCompartment content = vault.open(
                id.value(), Compartment.CONTENT, reader, report.held().reference());
        reports.looked(id, function, today);
        ReportState state = reports.state(id);
        String withdrawal = state.withdrawnAt() == null
                ? null
                : reports.withdrawal(id).map(taken -> taken.reason(content)).orElse(null);
        return report.read(
                content,
                questionnaires.version(report.questionnaire()),
                state,
                withdrawal,
                correspondence(id, content));
    }

    /** Whether the last word of the dialogue is the reporter's. */
    public boolean awaitsAnswer(ReportId id) {
        return reports.awaitsAnswer(id);
    }

    /** Which functions looked at it, the latest first. */
    public List<Look> looks(ReportId id) {
        return reports.looks(id);
    }

    /** The dialogue and the files alone, as its reporter reads them. */
    public Correspondence correspondence(HeldReport held, Actor reader) {
        return correspondence(held.id(), vault.open(held.id().value(), Compartment.CONTENT, reader, held.reference()));
    }

    /** Who is named in it. */
    public List<NamedPerson> subjects(ReportId id, Actor reader) {
        List<Subject> subjects = reports.subjects(id);
        if (subjects.isEmpty()) {
            return List.of();
        }
        OpenCompartment open = vault.open(
                id.value(), Compartment.SUBJECTS, reader, reports.get(id).held().reference());
        return subjects.stream().map(subject -> subject.read(open)).toList();
    }

    /**
     * Who made the report; empty for an anonymous one. There is no other way to it, and the reporter can see that somebody went there.
     *
     * @param look as which the reporter sees it
     */
    public Optional<Reporter> identity(ReportId id, Actor reader, IdentityLook look) {
        Optional<ReporterIdentity> identity = reports.identity(id);
        if (identity.isPresent()) {
            identityLooks.add(id, look);
        }
        return identity.map(kept -> kept.read(vault.open(
                id.value(), Compartment.IDENTITY, reader, reports.get(id).held().reference())));
    }

    /**
     * Whether a text would tell who made the report. Nobody looks: the system compares, and says no more than this.
     *
     * @param known names that may stand in it whoever made the report
     */
    public boolean isToldBy(String text, ReportId id, Collection<String> known) {
        return reports.identity(id)
                .map(kept -> kept.read(vault.open(
                        id.value(),
                        Compartment.IDENTITY,
                        Actor.SYSTEM,
                        reports.get(id).held().reference())))
                .filter(reporter -> ReporterTraces.in(text, reporter, known))
                .isPresent();
    }

    /**
     * Who made these reports and who is named in them, to be taken out of a text. Nobody looks: the system compares, and shows none of them.
     *
     * @param reference how the audit trail names what they are looked up for
     */
    public ReportedNames names(List<ReportId> ids, String reference) {
        List<UUID> dossiers = ids.stream().map(ReportId::value).toList();
        Map<UUID, OpenCompartment> identities = vault.openAll(dossiers, Compartment.IDENTITY, Actor.SYSTEM, reference);
        Map<UUID, OpenCompartment> named = vault.openAll(dossiers, Compartment.SUBJECTS, Actor.SYSTEM, reference);
        return new ReportedNames(
                reports.identities(identities.keySet()).stream()
                        .map(kept -> kept.read(Objects.requireNonNull(identities.get(kept.report()))))
                        .toList(),
                reports.subjects(named.keySet()).stream()
                        .map(kept -> kept.read(Objects.requireNonNull(named.get(kept.report())))
                                .name())
                        .toList());
    }

    /** Who looked at who made it, the latest first. */
    public List<IdentityLook> identityLooks(ReportId id) {
        return identityLooks.looks(id);
    }

    /**
     * Adds a message of the committee to the dialogue.
     *
     * @param submission drawn when the form was shown: the same form sent twice is one message
     * @return false when it was there already
     */
    public boolean write(ReportId id, UUID submission, PersonId author, Instant at, String text) {
        return deliver(id, seal(id, submission, text), author, at);
    }

    /**
     * Seals a message of the committee that may come into the dialogue later.
     *
     * @param submission drawn when the form was shown: the same form sent twice is one message
     */
    public SealedMessage seal(ReportId id, UUID submission, String text) {
        UUID message = message(id, submission);
        return new SealedMessage(
                message, Message.seal(message, text, vault.openToAdd(id.value(), Compartment.CONTENT)));
    }

    /**
     * Adds a message of the committee to the dialogue, from this moment on.
     *
     * @return false when it was there already
     */
    public boolean deliver(ReportId id, SealedMessage message, PersonId author, Instant at) {
        boolean added = reports.addMessage(message.id(), id, at, author, false, message.text());
        if (added) {
            wrote.fire(new CommitteeWrote(id));
        }
        return added;
    }

    /** What messages say that are not in the dialogue, in their order. */
    public List<String> unseal(ReportId id, List<SealedMessage> messages, Actor reader) {
        if (messages.isEmpty()) {
            return List.of();
        }
        OpenCompartment content = vault.open(
                id.value(), Compartment.CONTENT, reader, reports.get(id).held().reference());
        return messages.stream()
                .map(each -> Message.unseal(each.id(), each.text(), content))
                .toList();
    }

    /** To whom a letter about it goes. */
    public Addressee addressee(ReportId id) {
        Report report = reports.get(id);
        return new Addressee(report.held().number(), report.held().receivedAt(), report.language());
    }

    /** Whether its reporter said anything after this moment. */
    public boolean saidSince(ReportId id, Instant moment) {
        return reports.saidSince(id, moment);
    }

    /** The committee sent the reporter a file, which is news to them like a message. */
    public void sentFile(ReportId id) {
        wrote.fire(new CommitteeWrote(id));
    }

    /** The same for a message of the reporter, or of the confidant at their side. */
    boolean writeFromReporter(HeldReport held, UUID submission, Instant at, String text) {
        return add(held.id(), submission, null, held.byConfidant(), at, text);
    }

    /**
     * Lets a confidant follow along.
     *
     * @return the code by which they do
     * @throws BrokenRule when the reporter has one at their side already
     */
    public ReceiptCode inviteConfidant(HeldReport held, Instant at, boolean readsOnly) {
        ReceiptCode code = receipts.draw();
        if (!reports.addCompanion(held.id(), receipts.lookup(code.text()), at, readsOnly)) {
            throw new BrokenRule("confidant.already");
        }
        return code;
    }

    private boolean add(
            ReportId id, UUID submission, @Nullable PersonId author, boolean byConfidant, Instant at, String text) {
        UUID message = message(id, submission);
        OpenCompartment content = vault.openToAdd(id.value(), Compartment.CONTENT);
        return reports.addMessage(message, id, at, author, byConfidant, Message.seal(message, text, content));
    }

    private UUID message(ReportId id, UUID submission) {
        return UUID.nameUUIDFromBytes(hash.of("message", id + "\n" + submission, 32));
    }

    private Correspondence correspondence(ReportId id, OpenCompartment content) {
        return new Correspondence(
                reports.dialogue(id).stream()
                        .map(message -> message.read(content))
                        .toList(),
                attachments.of(id.value(), content));
    }
}
