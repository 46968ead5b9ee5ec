package nl.integrity.web.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import nl.integrity.investigations.Annex;
import nl.integrity.web.edge.Wording;

/** What an annex is called. */
@Named
@ApplicationScoped
public class AnnexWords {
    @Inject
    Wording wording;

    /** In the language of the page. */
    public String of(Annex annex) {
        return words(
                annex,
                wording.of("conclusions", "annex." + annex.kind()),
                what(annex).isEmpty() ? annex.what() : wording.of("investigations", what(annex)));
    }

    String in(Locale language, Annex annex) {
        return words(
                annex,
                wording.in(language, "conclusions", "annex." + annex.kind()),
                what(annex).isEmpty() ? annex.what() : wording.in(language, "investigations", what(annex)));
    }

    /** The key of what it is; empty for what somebody called so. */
    private static String what(Annex annex) {
        return switch (annex.kind()) {
            case ORDER, EVIDENCE -> "";
            case MEANS -> "kind." + annex.what();
            case CONVERSATION -> "interview.role." + annex.what();
        };
    }

    private static String words(Annex annex, String kind, String what) {
        return kind + " " + annex.number() + (what.isEmpty() ? "" : ": " + what);
    }
}
