package nl.integrity.web.identity;

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
import nl.integrity.access.AccessRefused;
import nl.integrity.identity.IdentityFile;
import nl.integrity.identity.IdentityRequest;
import nl.integrity.identity.IdentityRequests;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** The case, and the request to learn who reported it, that a page is about. Backs {@code desk/identity.xhtml}. */
@Named
@RequestScoped
public class IdentityCase {
    @EJB
    IdentityRequests requests;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String id = "";
    private String done = "";
    private @Nullable IdentityFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        number = sent.getOrDefault("nr", "");
        id = sent.getOrDefault("id", "");
    }

    /** What was asked: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public IdentityFile getFile() {
        IdentityFile read = file;
        if (read == null) {
            read = requests.open(number);
            file = read;
        }
        return read;
    }

    /** @throws AccessRefused when the case has no such request */
    public IdentityRequest getRequest() {
        return getFile().requests().stream()
                .filter(request -> request.id().toString().equals(id))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** It is no longer what it was. */
    void readAnew() {
        file = null;
    }

    /** To the page of the request, which says what was done. */
    void showWhatWas(String done) {
        links.go("/desk/identity-request?nr=" + encoded(number) + "&id=" + encoded(id) + "&done=" + done);
    }

    /** To the page of all requests, which says what was done. */
    void showAll(String done) {
        links.go("/desk/identity?nr=" + encoded(number) + "&done=" + done);
    }

    private static String encoded(String parameter) {
        return URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return Set.of("asked", "proposed", "approved", "refused", "told", "takenBack")
                        .contains(done)
                ? done
                : "";
    }

    public void setDone(String done) {
        this.done = done;
    }
}
