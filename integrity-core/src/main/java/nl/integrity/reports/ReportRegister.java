package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.audit.Actor;
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
    KeyedHash hash;

    /** The report that this code is the receipt of. */
    public Optional<HeldReport> heldBy(ReceiptCode code) {
        return reports.heldBy(receipts.lookup(code)).map(Report::held);
    }

    /** The report with its dialogue. */
    public ReportContent read(ReportId id, Actor reader) {
        Report report = reports.get(id);
        OpenCompartment content = vault.open(
                id.value(), Compartment.CONTENT, reader, report.held().reference());
        return report.read(content, dialogue(id, content));
    }

    /** The dialogue alone, as its reporter reads it. */
    public List<DialogueMessage> dialogue(HeldReport held, Actor reader) {
        return dialogue(held.id(), vault.open(held.id().value(), Compartment.CONTENT, reader, held.reference()));
    }

    /** Who made the report; empty for an anonymous one. */
    public Optional<Reporter> identity(ReportId id, Actor reader) {
        return reports.identity(id)
                .map(identity -> identity.read(vault.open(
                        id.value(),
                        Compartment.IDENTITY,
                        reader,
                        reports.get(id).held().reference())));
    }

    /**
     * Adds a message to the dialogue.
     *
     * @param submission drawn when the form was shown: the same form sent twice is one message
     * @param author {@code null} for the reporter
     * @return false when it was there already
     */
    public boolean write(ReportId id, UUID submission, @Nullable PersonId author, Instant at, String text) {
        UUID message = UUID.nameUUIDFromBytes(hash.of("message", id + "\n" + submission, 32));
        OpenCompartment content = vault.openToAdd(id.value(), Compartment.CONTENT);
        return reports.addMessage(message, id, at, author, Message.seal(message, text, content));
    }

    private List<DialogueMessage> dialogue(ReportId id, OpenCompartment content) {
        return reports.dialogue(id).stream()
                .map(message -> message.read(content))
                .toList();
    }
}
