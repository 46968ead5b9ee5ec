package nl.integrity.web.investigations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.EvidenceFile;
import nl.integrity.investigations.EvidenceRegister;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** The register of evidence that its pages are about. */
@Named
@RequestScoped
public class EvidenceCase {
    @EJB
    EvidenceRegister register;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    @Inject
    HttpServletRequest request;

    private String number = "";
    private @Nullable EvidenceFile state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = sent("nr");
    }

    /** What was sent under this name, or stands in the address; empty for nothing. */
    String sent(String parameter) {
        Upload.Outcome uploaded = Upload.of(request);
        Map<String, String> sent =
                uploaded == null ? context.getExternalContext().getRequestParameterMap() : uploaded.fields();
        return sent.getOrDefault(parameter, "");
    }

    /** All of it: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public EvidenceFile getState() {
        EvidenceFile read = state;
        if (read == null) {
            read = register.read(number);
            state = read;
        }
        return read;
    }

    /** The same with the files read. */
    public void check() {
        state = register.check(number);
    }

    /** The piece that the page is about, for whoever can add to it. */
    public EvidenceFile.Piece getPiece() {
        return getState().pieces().stream()
                .filter(each -> getState().mayKeep())
                .filter(each -> String.valueOf(each.number()).equals(sent("piece")))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    boolean isPostback() {
        return context.isPostback();
    }

    /** Does what a command asks, and goes back to the register, which says what was done. */
    void does(Object command, Runnable deed, String done) {
        if (checks.does(command, deed)) {
            links.go(page(number) + "&done=" + done);
        }
    }

    static String page(String number) {
        return "/desk/investigation-evidence?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
