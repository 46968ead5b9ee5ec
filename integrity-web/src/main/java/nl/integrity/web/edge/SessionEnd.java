package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;

/** When somebody who does nothing is logged out. */
@Named
@RequestScoped
public class SessionEnd {
    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Inject
    Dates dates;

    public int getSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** As a time on the clock. */
    public String getTime() {
        return dates.time(clock.instant().plusSeconds(getSeconds()));
    }
}
