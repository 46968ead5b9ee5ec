package nl.integrity.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.integrity.identity.IdentityMove;
import nl.integrity.identity.OwnIdentity;
import nl.integrity.identity.OwnIdentityFile;
import nl.integrity.web.reports.FollowUp;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-identity.xhtml}, and its card beside a report: who asks to learn who the reporter is, and who looked. */
@Named
@RequestScoped
public class OwnIdentityPage {
    @EJB
    OwnIdentity own;

    @Inject
    FollowUp follow;

    @Inject
    HeldCode held;

    @Inject
    FacesContext context;

    private @Nullable OwnIdentityFile file;

    public @Nullable String consent(UUID request) {
        return answer(request, IdentityMove.CONSENT, "consented");
    }

    public @Nullable String decline(UUID request) {
        return answer(request, IdentityMove.DECLINE, "notConsented");
    }

    public @Nullable String withdraw(UUID request) {
        return answer(request, IdentityMove.WITHDRAW, "consentWithdrawn");
    }

    private @Nullable String answer(UUID request, IdentityMove move, String done) {
        return follow.with(code -> {
            own.answer(code, request, move);
            file = null; // beside the report it is read as it now is
            return follow.done(done);
        });
    }

    /** What was asked; {@code null} when the code is no longer there. Read at the first question: what can be pressed depends on it. */
    public @Nullable OwnIdentityFile getFile() {
        if (file == null) {
            file = held.fresh().map(own::read).orElse(null);
        }
        return file;
    }

    /** Whether the reporter is to say something, beside a report. */
    public boolean isAsked() {
        OwnIdentityFile beside = getBeside();
        return beside != null && beside.asks();
    }

    /** The same beside a report; {@code null} before the page is shown: whose code it is, is not known until then. */
    public @Nullable OwnIdentityFile getBeside() {
        return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE ? getFile() : null;
    }
}
