package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.EvidenceFile;
import nl.integrity.investigations.EvidenceRegister;
import nl.integrity.web.edge.CaseOfPages;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** The register of evidence that its pages are about. */
@Named
@RequestScoped
public class EvidenceCase extends CaseOfPages<EvidenceFile> {
    static final String PAGE = "/desk/investigation-evidence";

    @EJB
    EvidenceRegister register;

    @Inject
    HttpServletRequest request;

    private @Nullable EvidenceFile checked;

    @Override
    protected EvidenceFile read(String number) {
        return register.read(number);
    }

    @Override
    protected Map<String, String> parameters() {
        Upload.Outcome uploaded = Upload.of(request);
        return uploaded == null ? super.parameters() : uploaded.fields();
    }

    /** All of it; with the files read, once that was asked. */
    @Override
    public EvidenceFile getState() {
        EvidenceFile known = checked;
        return known == null ? super.getState() : known;
    }

    /** The same with the files read. */
    public void check() {
        checked = register.check(getNumber());
    }

    /** The piece that the page is about, for whoever can add to it. */
    public EvidenceFile.Piece getPiece() {
        return getState().pieces().stream()
                .filter(each -> getState().mayKeep())
                .filter(each -> String.valueOf(each.number()).equals(sent("piece")))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** Does what a command asks, and goes back to the register, which says what was done. */
    void does(Object command, Runnable deed, String done) {
        does(command, deed, PAGE, done);
    }
}
