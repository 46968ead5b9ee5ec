package nl.integrity.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.integrity.reports.ReceiptCode;

/**
 * The receipt code that a reporter typed once. There is no session: it travels from page to page in their sealed state, and after half
 * an hour it is asked for again.
 */
@RequestScoped
public class HeldCode {
    /** The request attribute in which whatever leads to a page without a state leaves the {@link ReceiptCode}. */
    public static final String ATTRIBUTE = "nl.integrity.code";

    private static final String CODE = "code";
    private static final String SHOWN_AT = "code.shownAt";
    private static final Duration OPEN = Duration.ofMinutes(30);

    @Inject
    FacesContext context;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Empty when none was typed, or too long ago. */
    public Optional<ReceiptCode> fresh() {
        if (request.getAttribute(ATTRIBUTE) instanceof ReceiptCode code) {
            return Optional.of(code);
        }
        Object shownAt = state().get(SHOWN_AT);
        boolean fresh = shownAt != null && clock.millis() - (long) shownAt < OPEN.toMillis();
        return fresh ? ReceiptCode.read(String.valueOf(state().get(CODE))) : Optional.empty();
    }

    /** Keeps it in the page that is shown; again on each page that a reporter is led to. */
    public void hold(ReceiptCode code) {
        request.setAttribute(ATTRIBUTE, code);
        state().put(CODE, code.text());
        state().put(SHOWN_AT, clock.millis());
    }

    /** Whether the page was shown with a code, which may have become too old since. */
    public boolean isHeld() {
        return state().containsKey(CODE);
    }

    /** Asks for it anew. */
    public void letGo() {
        request.removeAttribute(ATTRIBUTE);
        state().remove(CODE);
    }

    private Map<String, Object> state() {
        return context.getViewRoot().getAttributes();
    }
}
