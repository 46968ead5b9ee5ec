package nl.integrity.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Role;
import nl.integrity.access.Throttle;
import nl.integrity.attachments.Arriving;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Attachments;
import nl.integrity.attachments.Holder;
import nl.integrity.attachments.OneTransaction;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * Adds to the documents of a case; no version is ever overwritten. The gate is passed when a file begins to come in, and once more when it is
 * kept; what breaks off leaves nothing behind. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such case, or none
 * for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class DocumentKeeping {
    @Inject
    Gate gate;

    @Inject
    Throttle throttle;

    @Inject
    Cases cases;

    @Inject
    DocumentStore store;

    @Inject
    Attachments attachments;

    @Inject
    OneTransaction transaction;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Adds a document.
     *
     * @param content its first version: 100 MiB at most, read as it comes
     * @throws BrokenRule when there is no such kind, when the file is empty or too large, or when the line broke
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void add(@Valid AddDocument command, InputStream content) {
        Arriving file = transaction.ask(() -> {
            var admitted = admitted(command.number());
            mustBeKind(command.kind());
            return arriving(admitted, command.submission(), command.fileName());
        });
        attachments.receive(file, content, (kept, at) -> {
            var admitted = admitted(command.number());
            CaseInHand hand = admitted.dossier();
            // of the same form, so that it is one document
            DocumentId id = new DocumentId(command.submission());
            OpenCompartment sealing = vault.openToAdd(hand.dossierId(), Compartment.CASE);
            if (!store.add(
                    hand.id(), id, command.kind(), sealing.seal(id.value(), CaseDocuments.TITLE, command.title()))) {
                throw new BrokenRule("document.changedMeanwhile");
            }
            addVersion(admitted, id, 1, at, kept, command.note());
        });
    }

    /**
     * Adds a version to a document.
     *
     * @param content 100 MiB at most, read as it comes
     * @throws BrokenRule when there is no such document, somebody added a version since the caller read it, a version was final and no reason
     *     is given, when the file is empty or too large, or when the line broke
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void addVersion(@Valid AddVersion command, InputStream content) {
        Arriving file = transaction.ask(() -> {
            var admitted = admitted(command.number());
            mustFit(command, admitted);
            return arriving(admitted, command.submission(), command.fileName());
        });
        attachments.receive(file, content, (kept, at) -> {
            var admitted = admitted(command.number());
            store.hold(command.document());
            mustFit(command, admitted);
            addVersion(admitted, command.document(), command.version() + 1, at, kept, command.note());
        });
    }

    /**
     * Says that the latest version of a document is final.
     *
     * @throws BrokenRule when there is no such document, it is final, or somebody added a version since the caller read it
     */
    public void finish(FinishDocument command) {
        var admitted = gate.admit(Action.FINISH_DOCUMENT, cases.find(command.number()));
        store.hold(command.document());
        StoredDocument document = asRead(admitted, command.document(), command.version());
        StoredDocument.Version latest = document.versions().get(0);
        if (latest.isFinished()) {
            throw new BrokenRule("document.final.already");
        }
        store.finish(latest, clock.instant(), admitted.caller().known());
    }

    private Admission<CaseInHand> admitted(String number) {
        return gate.admit(Action.WRITE_DOCUMENT, cases.find(number));
    }

    private Arriving arriving(Admission<CaseInHand> admitted, UUID submission, String name) {
        CaseInHand hand = admitted.dossier();
        throttle.take(Limit.UPLOAD, admitted.caller().known().toString());
        // the name of the file is sealed under it
        vault.openOrCreate(hand.dossierId(), Compartment.CASE);
        return new Arriving(
                Holder.CASE, hand.dossierId(), submission, admitted.caller().known(), false, name);
    }

    private void mustBeKind(String kind) {
        if (store.kinds(today()).stream()
                .noneMatch(each -> each.current() && each.code().equals(kind))) {
            throw new BrokenRule("document.kind.missing");
        }
    }

    private void mustFit(AddVersion command, Admission<CaseInHand> admitted) {
        StoredDocument document = asRead(admitted, command.document(), command.version());
        if (document.takesReason() && command.note().isEmpty()) {
            throw new BrokenRule("document.reason.missing");
        }
    }

    private StoredDocument asRead(Admission<CaseInHand> admitted, DocumentId id, int version) {
        CaseInHand hand = admitted.dossier();
        boolean deliberates = gate.opens(Action.READ_DELIBERATION, hand);
        StoredDocument document = store.find(hand.id(), id, today())
                .filter(found -> !found.asSeen(deliberates).versions().isEmpty())
                .orElseThrow(() -> new BrokenRule("document.unknown"));
        if (document.version() != version) {
            throw new BrokenRule("document.changedMeanwhile");
        }
        return document;
    }

    private void addVersion(
            Admission<CaseInHand> admitted,
            DocumentId document,
            int number,
            Instant at,
            AttachmentId file,
            String note) {
        CaseInHand hand = admitted.dossier();
        UUID id = UUID.randomUUID();
        OpenCompartment content = vault.openToAdd(hand.dossierId(), Compartment.CASE);
        store.add(
                document, id, number, at, admitted.caller().known(), file, content.seal(id, CaseDocuments.NOTE, note));
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
