package nl.integrity.web.subjects;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.subjects.SubjectFile;
import nl.integrity.subjects.SubjectKeeping;
import nl.integrity.subjects.SubjectsFile;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** The case, and the one it is about, that the pages of the hearing are about. */
@Named
@RequestScoped
public class HearingCase {
    @EJB
    SubjectKeeping keeping;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private @Nullable UUID subject;
    private String done = "";
    private @Nullable SubjectsFile state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void which() {
        number = sent("nr");
        subject = Sent.id(sent("of"));
    }

    /** How far it is: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public SubjectsFile getState() {
        SubjectsFile read = state;
        if (read == null) {
            read = keeping.open(number);
            state = read;
        }
        return read;
    }

    /** The one that the page is about. */
    public SubjectFile getSubject() {
        return getState().of(subject()).orElseThrow(AccessRefused::new);
    }

    /** The same, before anything is read of them. */
    UUID subject() {
        UUID asked = subject;
        if (asked == null) {
            throw new AccessRefused();
        }
        return asked;
    }

    /** What was sent under this name, or stands in the address; empty for nothing. */
    String sent(String parameter) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        return sent.getOrDefault(parameter, "");
    }

    boolean isPostback() {
        return context.isPostback();
    }

    /** Does what a command asks, and goes on to a page that says what was done. */
    void does(Object command, Runnable deed, String page, String said) {
        if (checks.does(command, deed)) {
            links.go(page + "?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8)
                    + (subject == null ? "" : "&of=" + subject)
                    + "&done=" + said);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return context.isPostback() ? "" : done;
    }

    public void setDone(@Nullable String done) {
        this.done = done != null
                        && Set.of("named", "nobody", "delayed", "given", "letter", "entered")
                                .contains(done)
                ? done
                : "";
    }
}
