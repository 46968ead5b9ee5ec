package nl.integrity.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import nl.integrity.shared.Setting;

/** Tells browsers how little a page may do, and caches what they may keep. */
public class Headers extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'%s; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Objects.toString(failed, request.getRequestURI());
        // a form that is sent after the session has ended is led past the identity provider
        response.setHeader("Content-Security-Policy", POLICY.formatted(path.startsWith("/desk") ? login() : ""));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        boolean asset = failed == null && path.startsWith("/assets/");
        response.setHeader("Cache-Control", asset ? "public, max-age=31536000, immutable" : "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    private static String login() {
        return Setting.OIDC_URL
                .value()
                .map(URI::create)
                .map(realm -> " " + realm.getScheme() + "://" + realm.getRawAuthority())
                .orElse("");
    }
}
