package nl.integrity.web.deliberation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.deliberation.CommitteeDeliberation;
import nl.integrity.deliberation.DeliberationState;
import nl.integrity.deliberation.DeliberationState.Point;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** The case that the pages of the deliberation are about. */
@Named
@RequestScoped
public class DeliberationFile {
    @EJB
    CommitteeDeliberation deliberation;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String item = "";
    private int version;
    private @Nullable DeliberationState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        number = parameters.getOrDefault("nr", "");
        item = parameters.getOrDefault("item", "");
    }

    /** How far it is: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public DeliberationState getState() {
        DeliberationState read = state;
        if (read == null) {
            read = deliberation.open(number);
            state = read;
            if (!context.isPostback()) {
                version = read.version();
            }
        }
        return read;
    }

    /** The meeting that a page is about, among those that had the case on their agenda. */
    public Point getPoint() {
        return getState().points().stream()
                .filter(point -> point.id().toString().equals(item))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** Back to the page of the deliberation, which says what was done. */
    void showWhatWas(String done) {
        links.go("/desk/deliberation?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
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
