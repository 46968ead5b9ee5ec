package nl.integrity.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** What the pages around {@code follow.xhtml} have in common: they need the code, they lead back there, and say what was done. */
@Named
@RequestScoped
public class FollowUp {
    private static final String FOLLOW = "/follow";

    /** The pages that a reporter can go to from there. */
    private static final Set<String> PAGES =
            Set.of("files", "meeting", "reveal", "withdraw", "confidant", "notice", "record", "aftercare", "identity");

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private String done = "";

    /** Does something with the code; when it is no longer there, says so on the page: what was typed stays, to be copied. */
    public @Nullable String with(Function<ReceiptCode, @Nullable String> deed) {
        Optional<ReceiptCode> code = code();
        if (code.isEmpty()) {
            checks.refuse("", "follow.expired.here");
            return null;
        }
        return deed.apply(code.get());
    }

    /** Back to the report, which tells what was done; the key is {@code follow.done.<what>}. */
    public String done(String what) {
        done = what;
        return FOLLOW;
    }

    /** To one of the pages, with the code. */
    public String to(String page) {
        return PAGES.contains(page) && code().isPresent() ? FOLLOW + "-" + page : FOLLOW;
    }

    public String back() {
        code();
        return FOLLOW;
    }

    /** Before a page is shown: takes the code along, or leads whoever has none to where it is asked. */
    public void arrive() {
        if (code().isEmpty() && !held.isHeld()) {
            links.go(FOLLOW);
        }
    }

    /** Takes the code along, if there is one. */
    public void carry() {
        code();
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
