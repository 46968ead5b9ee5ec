package nl.integrity.web.triage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.TriageState;
import nl.integrity.web.edge.CaseOfPages;

/** The case that the pages of the triage are about. */
@Named
@RequestScoped
public class TriageFile extends CaseOfPages<TriageState> {
    @EJB
    CaseTriage triage;

    private int version;

    @Override
    protected TriageState read(String number) {
        TriageState read = triage.open(number);
        if (!isPostback()) {
            version = read.version();
        }
        return read;
    }

    /** Back to the page of the triage, which says what was done. */
    void showWhatWas(String done) {
        goes("/desk/triage", done);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
