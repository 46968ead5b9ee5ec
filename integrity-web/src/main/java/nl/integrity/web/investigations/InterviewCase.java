package nl.integrity.web.investigations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.Interview;
import nl.integrity.investigations.InterviewKeeping;
import nl.integrity.investigations.InterviewState;
import nl.integrity.investigations.InterviewsFile;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** The conversations that their pages are about. */
@Named
@RequestScoped
public class InterviewCase {
    @EJB
    InterviewKeeping keeping;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private @Nullable InterviewsFile state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = sent("nr");
    }

    /** What was sent under this name, or stands in the address; empty for nothing. */
    String sent(String parameter) {
        return context.getExternalContext().getRequestParameterMap().getOrDefault(parameter, "");
    }

    /** All of them: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public InterviewsFile getState() {
        InterviewsFile read = state;
        if (read == null) {
            read = keeping.read(number);
            state = read;
        }
        return read;
    }

    /** The one that the page is about. */
    public Interview getOne() {
        return getState().interviews().stream()
                .filter(each -> String.valueOf(each.number()).equals(sent("interview")))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    boolean isPostback() {
        return context.isPostback();
    }

    /** Does what a command asks, and goes to a page of the case, which says what was done. */
    void does(Object command, Runnable deed, String page, String done) {
        if (checks.does(command, deed)) {
            links.go("/desk/" + page + "nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
        }
    }

    /** The colour that goes with the words. */
    public String colour(InterviewState of) {
        return switch (of) {
            case PLANNED, HELD, WRITTEN, OFFERED, CORRECTED -> "soon";
            case SIGNED -> "calm";
            case CANCELLED -> "";
            case UNSIGNED -> "late";
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
