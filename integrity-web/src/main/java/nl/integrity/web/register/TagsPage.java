package nl.integrity.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.integrity.register.CaseTagging;
import nl.integrity.register.CaseTags;
import nl.integrity.register.Tag;
import nl.integrity.register.TagCase;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/tags.xhtml}, and shows the tags on the page of a case. */
@Named
@RequestScoped
public class TagsPage {
    @EJB
    CaseTagging tagging;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private String tag = "";
    private @Nullable CaseTags tags;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** Read at the first question, because what can be pressed depends on it. */
    public CaseTags getTags() {
        CaseTags read = tags;
        if (read == null) {
            read = tagging.open(number);
            tags = read;
        }
        return read;
    }

    /** Words that stand on other cases, to be chosen again. */
    public List<Tag> getKnown() {
        return tagging.known(number);
    }

    public void put() {
        TagCase command = new TagCase(number, tag);
        if (checks.pass(command)) {
            tagging.tag(command);
            showWhatWas("on");
        }
    }

    public void untag(String mark) {
        tagging.untag(number, mark);
        showWhatWas("off");
    }

    private void showWhatWas(String done) {
        links.go("/desk/tags?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return Set.of("on", "off").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
