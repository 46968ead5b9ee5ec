package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.Interview;
import nl.integrity.investigations.InterviewKeeping;
import nl.integrity.investigations.InterviewState;
import nl.integrity.investigations.InterviewsFile;
import nl.integrity.web.edge.CaseOfPages;

/** The conversations that their pages are about. */
@Named
@RequestScoped
public class InterviewCase extends CaseOfPages<InterviewsFile> {
    @EJB
    InterviewKeeping keeping;

    @Override
    protected InterviewsFile read(String number) {
        return keeping.read(number);
    }

    @Override
    protected String more() {
        String one = sent("interview");
        return one.isEmpty() ? "" : "&interview=" + encoded(one);
    }

    /** The one that the page is about. */
    public Interview getOne() {
        return getState().interviews().stream()
                .filter(each -> String.valueOf(each.number()).equals(sent("interview")))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** The colour that goes with the words. */
    public String colour(InterviewState of) {
        return switch (of) {
            case PLANNED, HELD, WRITTEN, OFFERED, CORRECTED -> "soon";
            case SIGNED -> "calm";
            case CANCELLED -> "";
            case UNSIGNED -> "late";
        };
    }
}
