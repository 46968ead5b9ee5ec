package nl.integrity.web.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Catches what nobody caught, before the server shows or logs what it says; and prepares the request for the error page. */
public class LastResort extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The request attribute with the number under which the error page finds its texts. */
    static final String FAULT = "fault";

    /**
     * In bytes: far more than a form of ours can hold. A form is in memory some ten times over before its page is written, so that many of
     * them at once must fit. The server's own limit, which has no page, lies much higher.
     */
    private static final long MOST = 1 << 20;

    /** Where files come in, as they stream; what is read of a request there is counted by whoever reads it. */
    private static final Set<String> FOR_FILES = Set.of(
            "/follow-upload",
            "/desk/case-upload",
            "/desk/paper-upload",
            "/desk/investigation-evidence-upload",
            "/desk/measure-file-upload",
            "/desk/duty-upload");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final Set<Integer> KNOWN = Set.of(400, 404, 405, 413, 503);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            int status = shown(request, response.getStatus());
            response.setStatus(status);
            request.setAttribute(FAULT, KNOWN.contains(status) ? status : 500);
            // it must not read what was sent: that may be what went wrong
            chain.doFilter(new WithoutBody(request), response);
            return;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            fail(request, response, e);
        }
    }

    /** What does not say how large it is, is: every browser says it of a form. */
    private static boolean isTooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        long most = FOR_FILES.contains(request.getServletPath()) ? Upload.MOST : MOST;
        return length > most || (length < 0 && request.getMethod().equals("POST"));
    }

    private static int shown(HttpServletRequest request, int status) {
        if (status != HttpServletResponse.SC_FORBIDDEN) {
            return status;
        }
        // refused before anybody could log in: the identity provider does not answer
        return request.getUserPrincipal() == null
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                // whoever has no right must not learn that there is something
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (Mishap.isTooLarge(thrown)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (Mishap.isUnreadable(thrown)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            Mishap.report(request, thrown);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
