package nl.integrity.web.committees;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeId;
import nl.integrity.committees.CommitteeState;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** The committee that a page is about, for every page that is about one. */
@Named
@RequestScoped
public class CommitteeFile {
    @EJB
    CommitteeAdministration administration;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String code = "";
    private int basedOn;
    private @Nullable CommitteeState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        code = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    /** As it is now: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public CommitteeState getState() {
        CommitteeState read = state;
        if (read == null) {
            read = administration.open(new CommitteeCode(code));
            state = read;
        }
        return read;
    }

    /** Before the page is shown: what somebody else changed meanwhile is on it, and may be changed from there. */
    public void show() {
        state = null;
        basedOn = getState().version();
    }

    CommitteeId id() {
        return getState().committee().id();
    }

    /** Back to its page, which says what was done. */
    void showWhatWas(String done) {
        links.go("/desk/committee?of=" + getState().committee().code() + "&" + done);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }
}
