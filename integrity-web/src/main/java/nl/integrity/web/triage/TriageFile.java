package nl.integrity.web.triage;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.TriageState;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** The case that the pages of the triage are about. */
@Named
@RequestScoped
public class TriageFile {
    @EJB
    CaseTriage triage;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private int version;
    private @Nullable TriageState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** How far it is: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public TriageState getState() {
        TriageState read = state;
        if (read == null) {
            read = triage.open(number);
            state = read;
            if (!context.isPostback()) {
                version = read.version();
            }
        }
        return read;
    }

    /** Back to the page of the triage, which says what was done. */
    void showWhatWas(String done) {
        links.go("/desk/triage?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
