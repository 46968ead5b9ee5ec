package nl.integrity.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.integrity.attachments.Attachment;
import nl.integrity.cases.CaseProgress;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload;

/** Backs {@code follow-files.xhtml}: the files of a report, for its reporter. */
@Named
@RequestScoped
public class FilesPage {
    @EJB
    CaseProgress progress;

    @Inject
    FileTicket tickets;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    HttpServletRequest request;

    private List<Attachment> files = List.of();
    private String ticket = "";
    private int added;

    /** Before the page is shown: whoever has no code, or had it too long ago, is led to where it is asked. */
    public void arrive() {
        Optional<ReceiptCode> code = held.fresh();
        if (code.isEmpty()) {
            links.go("/follow");
            return;
        }
        held.hold(code.get());
        files = progress.follow(code.get()).files();
        ticket = tickets.issue(code.get());
        Upload.Outcome outcome = Upload.of(request);
        if (outcome != null) {
            added = outcome.kept();
            checks.refuseFile(outcome.fault());
        }
    }

    public List<Attachment> getFiles() {
        return files;
    }

    public String getTicket() {
        return ticket;
    }

    /** How many files came in with the form that this page answers. */
    public int getAdded() {
        return added;
    }
}
