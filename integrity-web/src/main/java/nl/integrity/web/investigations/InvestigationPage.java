package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import nl.integrity.investigations.Assignment;
import nl.integrity.investigations.DecideMethod;
import nl.integrity.investigations.InvestigationAssigning;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.investigations.MethodAnswer;
import nl.integrity.investigations.MethodState;
import nl.integrity.investigations.SignAssignment;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation.xhtml}: the order, the means and what was found; the chair signs and decides here. */
@Named
@RequestScoped
public class InvestigationPage {
    @EJB
    InvestigationAssigning assigning;

    @EJB
    InvestigationWork work;

    @Inject
    InvestigationCase file;

    @Inject
    Wording wording;

    private String done = "";
    private int assignment;
    private String method = "";
    private @Nullable MethodAnswer answer;
    private String reason = "";

    /** Before the page is shown: which wording would be signed. */
    public void read() {
        Assignment proposed = file.getState().getProposed();
        if (!file.isPostback() && proposed != null) {
            assignment = proposed.number();
        }
    }

    public void sign() {
        SignAssignment command = new SignAssignment(file.getNumber(), assignment);
        file.does(command, () -> assigning.sign(command), "signed");
    }

    public void decide() {
        DecideMethod command = new DecideMethod(file.getNumber(), Sent.id(method), answer, reason);
        file.does(command, () -> work.decide(command), "decided");
    }

    /** Those that wait for an answer. */
    public List<SelectItem> getWaiting() {
        return file.getState().methods().stream()
                .filter(each -> each.state() == MethodState.ASKED)
                .map(each -> new SelectItem(
                        each.id().toString(),
                        wording.of("investigations", "kind." + each.kind()) + " (" + each.by() + ")"))
                .toList();
    }

    public MethodAnswer[] getAnswers() {
        return MethodAnswer.values();
    }

    /** The colour that goes with the words. */
    public String colour(MethodState state) {
        return switch (state) {
            case ASKED -> "soon";
            case APPROVED -> "calm";
            case REFUSED -> "";
            case EXPIRED -> "late";
        };
    }

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done != null
                        && Set.of("assigned", "signed", "asked", "decided", "found", "held", "lifted")
                                .contains(done)
                ? done
                : "";
    }

    public int getAssignment() {
        return assignment;
    }

    public void setAssignment(int assignment) {
        this.assignment = assignment;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method == null ? "" : method;
    }

    public @Nullable MethodAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable MethodAnswer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
