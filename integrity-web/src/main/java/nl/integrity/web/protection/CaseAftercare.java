package nl.integrity.web.protection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.protection.AftercareAnswer;
import nl.integrity.protection.AftercareReading;
import nl.integrity.web.cases.CasePage;
import org.jspecify.annotations.Nullable;

/** Backs {@code parts/case-aftercare.xhtml}: what the reporter of a case told of how they were treated. */
@Named
@RequestScoped
public class CaseAftercare {
    @EJB
    AftercareReading reading;

    @Inject
    CasePage page;

    @Inject
    FacesContext context;

    private @Nullable List<AftercareAnswer> answers;

    /** Newest first; none before the page is shown, so that a button that was pressed is no look. */
    public List<AftercareAnswer> getAnswers() {
        if (answers == null && context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            answers = reading.answers(page.getNumber());
        }
        return answers == null ? List.of() : answers;
    }

    /** Whether the last of them calls for protection. */
    public boolean isAlarming() {
        return !getAnswers().isEmpty() && getAnswers().get(0).isAlarming();
    }
}
