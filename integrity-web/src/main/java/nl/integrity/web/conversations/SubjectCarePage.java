package nl.integrity.web.conversations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.integrity.conversations.ArrangeCare;
import nl.integrity.conversations.SubjectCare;
import nl.integrity.conversations.SubjectCareFile;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/subject-care.xhtml}: a secretary has a confidant take care of somebody whom a case is about. */
@Named
@RequestScoped
public class SubjectCarePage {
    @EJB
    SubjectCare care;

    @Inject
    ConfidantItems items;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private @Nullable String confidant;
    private boolean known;
    private String reason = "";
    private String request = "";
    private @Nullable SubjectCareFile read;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    public SubjectCareFile getFile() {
        SubjectCareFile file = read;
        if (file == null) {
            file = care.open(number);
            read = file;
        }
        return file;
    }

    public void arrange() {
        ArrangeCare command = new ArrangeCare(number, ConfidantItems.person(confidant), known, reason, request);
        if (checks.pass(command)) {
            try {
                care.arrange(command);
                links.go("/desk/subject-care?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8)
                        + "&done=arranged");
            } catch (BrokenRule rule) {
                checks.refuse("confidant", rule);
            }
        }
    }

    public List<SelectItem> getConfidants() {
        return items.of(getFile().offered());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return done.equals("arranged") ? done : "";
    }

    public void setDone(@Nullable String done) {
        this.done = done == null ? "" : done;
    }

    public @Nullable String getConfidant() {
        return confidant;
    }

    public void setConfidant(@Nullable String confidant) {
        this.confidant = confidant;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }
}
