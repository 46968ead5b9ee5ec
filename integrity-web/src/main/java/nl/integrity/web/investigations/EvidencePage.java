package nl.integrity.web.investigations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-evidence.xhtml}: the register of evidence, checked each time that it is read. */
@Named
@RequestScoped
public class EvidencePage {
    @Inject
    EvidenceCase file;

    @Inject
    Checks checks;

    private String done = "";
    private String fault = "";

    /** Before the page is shown: what was wrong with a download that led here. */
    public void read() {
        if (fault.startsWith("file.")) {
            checks.refuseFile(new BrokenRule(fault));
        }
    }

    /** Reads the files too. */
    public void check() {
        file.check();
    }

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done != null && Set.of("entered", "handed", "corrected").contains(done) ? done : "";
    }

    public String getFault() {
        return fault;
    }

    public void setFault(@Nullable String fault) {
        this.fault = fault == null ? "" : fault;
    }
}
