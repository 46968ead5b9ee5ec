package nl.integrity.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** What the address of a page asks for, and how a form that was sent is answered. */
@RequestScoped
class Asked {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    FacesContext context;

    @Inject
    Checks checks;

    /** A number in the address or the form; 0, which nothing has, when there is none. */
    int number(String name) {
        String sent = text(name);
        return NUMBER.matcher(sent).matches() ? Integer.parseInt(sent) : 0;
    }

    String text(String name) {
        return context.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }

    @Nullable
    UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Nullable
    PersonId person(@Nullable String text) {
        UUID id = id(text == null ? "" : text);
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

    /** Does what a command asks; what is wrong with it is said at the field that the fault names. */
    boolean does(Object command, Runnable deed) {
        if (!checks.pass(command)) {
            return false;
        }
        try {
            deed.run();
            return true;
        } catch (BrokenRule rule) {
            checks.refuse(rule.messageKey().replaceFirst("^\\w+\\.(\\w+).*", "$1"), rule);
            return false;
        }
    }
}
