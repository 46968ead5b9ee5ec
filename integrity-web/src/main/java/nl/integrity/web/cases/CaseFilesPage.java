package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.integrity.attachments.Attachment;
import nl.integrity.cases.CaseDetails;
import nl.integrity.cases.CaseReading;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;

/** Backs {@code desk/case-files.xhtml}: the files of a case, both ways. */
@Named
@RequestScoped
public class CaseFilesPage {
    @EJB
    CaseReading reading;

    @Inject
    Checks checks;

    private String number = "";
    private String fault = "";
    private int sent;
    private boolean writing;
    private List<Attachment> files = List.of();

    /** Before the page is shown: opens the case as it now is. */
    public void read() {
        CaseDetails details = reading.open(number);
        files = details.report().files();
        writing = details.mayWrite();
        if (fault.startsWith("file.")) {
            checks.refuseFile(new BrokenRule(fault));
        }
    }

    public List<Attachment> getFiles() {
        return files;
    }

    /** Whether the reader may send the reporter one. */
    public boolean isWriting() {
        return writing;
    }

    /** Drawn with the form: the same file sent twice with it is one. */
    public String getSubmission() {
        return UUID.randomUUID().toString();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFault() {
        return fault;
    }

    public void setFault(String fault) {
        this.fault = fault;
    }

    public int getSent() {
        return sent;
    }

    public void setSent(int sent) {
        this.sent = sent;
    }
}
