package nl.integrity.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.duties.DecideException;
import nl.integrity.duties.DutyExceptions;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.EndException;
import nl.integrity.duties.ExceptionFile;
import nl.integrity.duties.ExceptionId;
import nl.integrity.duties.ExceptionState;
import nl.integrity.duties.Verdict;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.SignedIn;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-exception.xhtml}: an exception that was asked for, to be decided on or ended. */
@Named
@RequestScoped
public class DutyExceptionPage {
    @EJB
    DutyReading reading;

    @EJB
    DutyExceptions exceptions;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    SignedIn signedIn;

    @Inject
    FacesContext context;

    private String of = "";
    private @Nullable Verdict verdict;
    private String note = "";
    private String reason = "";
    private @Nullable ExceptionFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
    }

    public ExceptionFile getFile() {
        ExceptionFile read = file;
        if (read == null) {
            read = reading.exception(id());
            file = read;
        }
        return read;
    }

    private ExceptionId id() {
        return DutyWords.id(of).map(ExceptionId::new).orElseThrow(AccessRefused::new);
    }

    /** Whether it waits for whoever reads it. */
    public boolean isDeciding() {
        return signedIn.has(Role.DECISION_MAKER) && waits() && !getFile().own();
    }

    /** Whether it waits, but not for whoever reads it: they asked for it. */
    public boolean isOwn() {
        return signedIn.has(Role.DECISION_MAKER) && waits() && getFile().own();
    }

    public boolean isEnding() {
        return signedIn.has(Role.COORDINATOR) && getFile().state().canEnd();
    }

    private boolean waits() {
        return getFile().state() == ExceptionState.ASKED;
    }

    public void decide() {
        DecideException command = new DecideException(id(), verdict, note);
        if (checks.pass(command)) {
            exceptions.decide(command);
            links.go("/desk/duty-exception?of=" + id() + "&done=decided");
        }
    }

    public void end() {
        EndException command = new EndException(id(), reason);
        if (checks.pass(command)) {
            exceptions.end(command);
            links.go("/desk/duty-exception?of=" + id() + "&done=stopped");
        }
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
