package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.integrity.access.Source;

/** Whoever is at the other end, as far as it must be known to count how often they come. */
@RequestScoped
public class Visitor {
    @Inject
    HttpServletRequest request;

    /** Behind a proxy the address that the proxy tells (see docs/operations.md). */
    public Source source() {
        return Source.of(request.getRemoteAddr());
    }
}
