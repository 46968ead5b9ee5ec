package nl.integrity.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.integrity.cases.CaseJoining;
import nl.integrity.cases.JoinCase;
import nl.integrity.cases.Joining;
import nl.integrity.cases.SeparateReport;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/joining.xhtml}: a case becomes part of another, or a report gets its own case back. */
@Named
@RequestScoped
public class JoiningPage {
    @EJB
    CaseJoining joining;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private int version;
    private String into = "";
    private String why = "";
    private @Nullable Joining state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** Read at the first question, because what can be pressed depends on it. */
    public Joining getState() {
        Joining read = state;
        if (read == null) {
            read = joining.open(number);
            state = read;
            if (!context.isPostback()) {
                version = read.version();
            }
        }
        return read;
    }

    public void join() {
        JoinCase command = new JoinCase(number, version, into, why);
        if (!checks.pass(command)) {
            return;
        }
        try {
            joining.join(command);
            showWhatWas("joined");
        } catch (BrokenRule rule) {
            if (rule.messageKey().startsWith("case.changed")) {
                throw rule;
            }
            checks.refuse("into", rule);
        }
    }

    public void separate() {
        SeparateReport command = new SeparateReport(number, version, why);
        if (checks.pass(command)) {
            joining.separate(command);
            showWhatWas("separated");
        }
    }

    private void showWhatWas(String done) {
        links.go("/desk/case?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
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

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
