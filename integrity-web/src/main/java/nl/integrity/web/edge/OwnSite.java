package nl.integrity.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Only our own pages may change something at the desk: besides the session cookie, which is {@code SameSite=Lax}. */
public class OwnSite extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        URI address = URI.create(request.getRequestURL().toString());
        String own = address.getScheme() + "://" + address.getRawAuthority();
        if (HARMLESS.contains(request.getMethod())
                || isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), own)) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(Doorkeeper.REFUSED, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isOurs(@Nullable String site, @Nullable String origin, String own) {
        if (site == null) {
            return origin == null || origin.equals(own);
        }
        // with our own no-referrer policy, browsers send the origin "null" along with our own forms
        return Set.of("same-origin", "none").contains(site)
                && (origin == null || origin.equals("null") || origin.equals(own));
    }
}
