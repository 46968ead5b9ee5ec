package nl.integrity.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Throttle;
import nl.integrity.attachments.Arriving;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Attachments;
import nl.integrity.attachments.OneTransaction;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.audit.Actor;
import nl.integrity.shared.BrokenRule;

/** The files of a report, for its reporter and the confidant at the reporter's side. */
@Stateless
@PermitAll
public class ReporterFiles {
    @Inject
    Gate gate;

    @Inject
    Throttle throttle;

    @Inject
    ReportRegister register;

    @Inject
    Attachments attachments;

    @Inject
    OneTransaction transaction;

    @Inject
    Event<ReporterWrote> wrote;

    /**
     * Adds a file. The gate is passed when it begins to come in, and once more when it is kept: between those an hour may go by. What
     * breaks off leaves nothing behind.
     *
     * @param content 100 MiB at most, read as it comes
     * @throws BrokenRule when no report has this code, when the file is empty or too large, or when the line broke
     * @throws nl.integrity.access.LimitReached when too many files came from there
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void add(AddFile command, InputStream content) {
        throttle.take(Limit.UPLOAD, command.source());
        HeldReport held = transaction.ask(() -> admitted(command.code()));
        Arriving file = new Arriving(held.id().value(), command.submission(), null, held.byConfidant(), command.name());
        attachments.receive(
                file,
                content,
                at -> wrote.fire(new ReporterWrote(admitted(command.code()).id(), at)));
    }

    /**
     * One of the files, to download.
     *
     * @throws AccessRefused when it is not there
     * @throws BrokenRule when no report has this code; when there is malware in the file, or it is not ready yet
     */
    public OpenedFile open(ReceiptCode code, AttachmentId file) {
        HeldReport held = held(code);
        Actor reader = gate.admitHolder(Action.READ_OWN_FILE, held);
        return attachments
                .openForReporter(held.id().value(), file, reader, held.reference() + " file " + file)
                .orElseThrow(AccessRefused::new);
    }

    private HeldReport admitted(ReceiptCode code) {
        HeldReport held = held(code);
        gate.admitHolder(Action.ADD_FILE_TO_OWN_REPORT, held);
        return held;
    }

    private HeldReport held(ReceiptCode code) {
        return register.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
    }
}
