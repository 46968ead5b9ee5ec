package nl.integrity.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import nl.integrity.access.AccessRefused;
import nl.integrity.identity.IdentityFile;
import nl.integrity.identity.IdentityRequest;
import nl.integrity.identity.IdentityRequests;
import nl.integrity.web.edge.CaseOfPages;

/** The case, and the request to learn who reported it, that a page is about. Backs {@code desk/identity.xhtml}. */
@Named
@RequestScoped
public class IdentityCase extends CaseOfPages<IdentityFile> {
    private static final Set<String> DONE = Set.of("asked", "proposed", "approved", "refused", "told", "takenBack");

    @EJB
    IdentityRequests requests;

    private String id = "";
    private String done = "";

    @Override
    protected IdentityFile read(String number) {
        return requests.open(number);
    }

    @Override
    protected String more() {
        return getId().isEmpty() ? "" : "&id=" + encoded(getId());
    }

    /** @throws AccessRefused when the case has no such request */
    public IdentityRequest getRequest() {
        return getState().requests().stream()
                .filter(request -> request.id().toString().equals(getId()))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** To the page of the request, which says what was done. */
    void showWhatWas(String done) {
        goes("/desk/identity-request", done);
    }

    /** To the page of all requests, which says what was done. */
    void showAll(String done) {
        goes("/desk/identity", done);
    }

    public String getId() {
        return id.isEmpty() ? sent("id") : id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return DONE.contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }
}
