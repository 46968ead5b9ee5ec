package nl.integrity.web.edge;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.integrity.access.AccessRefused;
import nl.integrity.organisation.DeskPresence;

/** Has it written down when somebody comes in at the desk, and whatever they are refused there that the gate did not write down itself. */
public class Doorkeeper extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The request attribute that says that a door stayed shut. */
    static final String REFUSED = "refused";

    private static final String NOTED = "arrival";

    @EJB
    transient DeskPresence presence;

    @Inject
    transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null && request.getSession().getAttribute(NOTED) == null) {
            presence.cameIn(signedIn.getName(), signedIn.getEmail());
            request.getSession().setAttribute(NOTED, true);
        }
        try {
            chain.doFilter(request, response);
        } catch (AccessRefused | EJBAccessException refused) {
            note(request, refused);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        if (request.getAttribute(REFUSED) != null) {
            presence.wasRefused(request.getServletPath());
        }
    }

    /** What the gate refused, it wrote down itself. */
    static void note(HttpServletRequest request, Exception refused) {
        if (!(refused instanceof AccessRefused byTheGate && byTheGate.isWrittenDown())) {
            request.setAttribute(REFUSED, true);
        }
    }
}
