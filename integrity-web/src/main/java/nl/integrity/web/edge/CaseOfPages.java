package nl.integrity.web.edge;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The case that some pages are about: which one, how far it is, and where they lead when something was done.
 *
 * @param <S> what the pages show of it
 */
public abstract class CaseOfPages<S> {
    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private @Nullable S state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = sent("nr");
    }

    /** Asks the core; once for each request. */
    protected abstract S read(String number);

    /** How far it is: read at the first question, because what is offered depends on it, and so what can be pressed. */
    public S getState() {
        S read = state;
        if (read == null) {
            read = read(number);
            state = read;
        }
        return read;
    }

    /** It is no longer what it was. */
    public void readAnew() {
        state = null;
    }

    /** What was sent under this name, or stands in the address; empty for nothing. */
    public String sent(String parameter) {
        return parameters().getOrDefault(parameter, "");
    }

    protected Map<String, String> parameters() {
        return context.getExternalContext().getRequestParameterMap();
    }

    public boolean isPostback() {
        return context.isPostback();
    }

    /** Does what a command asks, and goes to a page of the case, which says what was done. */
    public void does(Object command, Runnable deed, String page, String done) {
        if (checks.does(command, deed)) {
            goes(page, done);
        }
    }

    /** To a page of the case, which says what was done. */
    protected void goes(String page, String done) {
        links.go(address(page, number) + more() + "&done=" + done);
    }

    /** What those pages are told beside the number of the case, such as {@code &of=…}. */
    protected String more() {
        return "";
    }

    /** Where a page of a case is, in no language yet. */
    public static String address(String page, String number) {
        return page + "?nr=" + encoded(number);
    }

    protected static String encoded(String parameter) {
        return URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
