package nl.integrity.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Upload;
import org.jspecify.annotations.Nullable;

/** What the address of a page asks for, and how a form that was sent is answered. */
@RequestScoped
class Asked {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    FacesContext context;

    @Inject
    HttpServletRequest request;

    @Inject
    Checks checks;

    /** A number in the address or the form; 0, which nothing has, when there is none. */
    int number(String name) {
        return numberIn(text(name));
    }

    /** The same of what came otherwise. */
    static int numberIn(String sent) {
        return NUMBER.matcher(sent).matches() ? Integer.parseInt(sent) : 0;
    }

    String text(String name) {
        Upload.Outcome sent = Upload.of(request);
        return (sent == null ? context.getExternalContext().getRequestParameterMap() : sent.fields())
                .getOrDefault(name, "");
    }

    @Nullable
    PersonId person(@Nullable String text) {
        UUID id = Sent.id(text);
        return id == null ? null : new PersonId(id);
    }

    /** Such as 1 and 4 for {@code }. */
    static Set<Integer> numbers(String typed) {
        return NUMBER.matcher(typed)
                .results()
                .map(each -> Integer.valueOf(each.group()))
                .collect(Collectors.toSet());
    }

    boolean isPostback() {
        return context.isPostback();
    }

    boolean does(Object command, Runnable deed) {
        return checks.does(command, deed);
    }
}
