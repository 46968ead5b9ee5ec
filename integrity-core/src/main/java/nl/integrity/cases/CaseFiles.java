package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Role;
import nl.integrity.access.Throttle;
import nl.integrity.attachments.Arriving;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Attachments;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.OneTransaction;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;

/** The files of a case, both ways. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseFiles {
    @Inject
    Gate gate;

    @Inject
    Throttle throttle;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    CaseReports together;

    @Inject
    ReportRegister reports;

    @Inject
    Attachments attachments;

    @Inject
    Deadlines deadlines;

    @Inject
    OneTransaction transaction;

    /**
     * Sends the reporter a file. The gate is passed when it begins to come in, and once more when it is kept. What breaks off leaves nothing
     * behind.
     *
     * @param content 100 MiB at most, read as it comes
     * @throws AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when the file is empty or too large, or when the line broke
     */
    @RolesAllowed(Role.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(SendFile command, InputStream content) {
        Arriving file = transaction.ask(() -> arriving(command));
        attachments.receive(file, content, at -> answered(command.number(), at));
    }

    /**
     * One of the files, to download.
     *
     * @param copy the original only when it is asked for
     * @throws AccessRefused when there is no such case, or none for this caller, or no such file in it
     * @throws BrokenRule when there is malware in it, or nobody looked yet
     */
    public OpenedFile open(String number, AttachmentId file, Copy copy) {
        var admitted = gate.admit(Action.READ_FILE, book.find(number));
        CaseFile dossier = admitted.dossier().file();
        return attachments
                .open(
                        admitted.dossier().report().value(),
                        file,
                        copy,
                        admitted.caller().actor(),
                        dossier.reference() + " file " + file)
                .orElseThrow(AccessRefused::new);
    }

    private Arriving arriving(SendFile command) {
        var admitted = admitted(command.number());
        throttle.take(Limit.UPLOAD, admitted.caller().known().toString());
        ReportId report = admitted.dossier().report();
        return new Arriving(
                report.value(), command.submission(), admitted.caller().known(), false, command.name());
    }

    private void answered(String number, Instant at) {
        var admitted = admitted(number);
        CaseFile file = admitted.dossier().file();
        ReportId report = admitted.dossier().report();
        together.answered(file, report, admitted.caller().known(), at, deadlines.of(report.value()));
        cases.write();
        reports.sentFile(report);
    }

    private Admission<CaseInHand> admitted(String number) {
        return gate.admit(Action.SEND_FILE, book.find(number));
    }
}
