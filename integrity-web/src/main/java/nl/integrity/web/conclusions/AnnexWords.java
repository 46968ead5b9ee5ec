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
                annex.isOfAMeans() ? wording.of("investigations", "kind." + annex.what()) : annex.what());
    }

    String in(Locale language, Annex annex) {
        return words(
                annex,
                wording.in(language, "conclusions", "annex." + annex.kind()),
                annex.isOfAMeans() ? wording.in(language, "investigations", "kind." + annex.what()) : annex.what());
    }

    private static String words(Annex annex, String kind, String what) {
        return kind + " " + annex.number() + (what.isEmpty() ? "" : ": " + what);
    }
}
