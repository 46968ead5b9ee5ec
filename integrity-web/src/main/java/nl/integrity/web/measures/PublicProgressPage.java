package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.measures.ProgressLetter;
import nl.integrity.measures.ProgressReporting;
import org.jspecify.annotations.Nullable;

/** Backs {@code progress.xhtml}: what everybody may know of what was recommended. */
@Named
@RequestScoped
public class PublicProgressPage {
    @EJB
    ProgressReporting reporting;

    private @Nullable ProgressLetter letter;

    public ProgressLetter getLetter() {
        ProgressLetter read = letter;
        if (read == null) {
            read = reporting.published();
            letter = read;
        }
        return read;
    }
}
