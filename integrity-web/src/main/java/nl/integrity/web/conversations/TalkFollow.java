package nl.integrity.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** What the pages around {@code talk.xhtml} have in common: they need the code, they lead back there, and say what was done. */
@Named
@RequestScoped
public class TalkFollow {
    private static final String TALK = "/talk";
    private static final Set<String> PAGES = Set.of("pass", "consent", "end");

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private String done = "";

    /** Does something with the code; what is wrong is said on the page, and what was typed stays. */
    public @Nullable String with(String field, Function<ReceiptCode, @Nullable String> deed) {
        Optional<ReceiptCode> code = code();
        if (code.isEmpty()) {
            checks.refuse("", "follow.expired.here");
            return null;
        }
        try {
            return deed.apply(code.get());
        } catch (BrokenRule rule) {
            checks.refuse(field, rule);
            return null;
        }
    }

    /** Back to the conversation, which tells what was done; the key is {@code talk.done.<what>}. */
    public String done(String what) {
        done = what;
        return TALK;
    }

    /** To one of the pages, with the code. */
    public String to(String page) {
        return PAGES.contains(page) && code().isPresent() ? TALK + "-" + page : TALK;
    }

    public String back() {
        code();
        return TALK;
    }

    /** Before a page is shown: takes the code along, or leads whoever has none to where it is asked. */
    public void arrive() {
        if (code().isEmpty() && !held.isHeld()) {
            links.go(TALK);
        }
    }

    private Optional<ReceiptCode> code() {
        Optional<ReceiptCode> fresh = held.fresh();
        fresh.ifPresent(held::hold);
        return fresh;
    }

    public String getDone() {
        return done;
    }
}
