package nl.integrity.web.register;

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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.integrity.register.CaseLinks;
import nl.integrity.register.LinkCase;
import nl.integrity.register.LinkedCases;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/related.xhtml}: what a case has to do with others. */
@Named
@RequestScoped
public class RelatedPage {
    @EJB
    CaseLinks doors;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private String kind = "";
    private String other = "";
    private String reason = "";
    private @Nullable LinkedCases cases;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** Read at the first question, because what can be pressed depends on it. */
    public LinkedCases getCases() {
        LinkedCases read = cases;
        if (read == null) {
            read = doors.open(number);
            cases = read;
        }
        return read;
    }

    public List<SelectItem> getKinds() {
        Locale language = context.getViewRoot().getLocale();
        return getCases().kinds().stream()
                .map(each -> new SelectItem(each.code(), each.name().in(language)))
                .toList();
    }

    public void link() {
        LinkCase command = new LinkCase(number, other, kind, reason);
        if (!checks.pass(command)) {
            return;
        }
        try {
            doors.link(command);
            showWhatWas("linked");
        } catch (BrokenRule rule) {
            if (!rule.messageKey().startsWith("link.")) {
                throw rule;
            }
            checks.refuse("other", rule);
        }
    }

    public void end(UUID link) {
        doors.unlink(number, link);
        showWhatWas("unlinked");
    }

    private void showWhatWas(String what) {
        links.go("/desk/related?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + what);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return Set.of("linked", "unlinked").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
