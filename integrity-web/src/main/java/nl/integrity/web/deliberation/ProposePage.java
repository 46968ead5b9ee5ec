package nl.integrity.web.deliberation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.integrity.cases.Allegation;
import nl.integrity.deliberation.CommitteeDecisions;
import nl.integrity.deliberation.Finding;
import nl.integrity.deliberation.ItemId;
import nl.integrity.deliberation.MotionKind;
import nl.integrity.deliberation.ProposeMotion;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/motion-propose.xhtml}: what a committee will vote on. */
@Named
@RequestScoped
public class ProposePage {
    @EJB
    CommitteeDecisions decisions;

    @Inject
    DeliberationFile file;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private @Nullable MotionKind kind;
    private String text = "";
    private String advice = "";
    private @Nullable LocalDate dueOn;

    public void propose() {
        Map<Integer, Finding> findings = new HashMap<>();
        if (kind == MotionKind.OPINION) {
            for (Allegation allegation : file.getState().allegations()) {
                read(allegation, findings);
            }
        }
        ProposeMotion command = new ProposeMotion(
                file.getNumber(), new ItemId(Submission.of(file.getItem())), kind, text, findings, advice, dueOn);
        boolean whole = kind != MotionKind.OPINION
                || findings.size() == file.getState().allegations().size();
        if (checks.pass(command) && whole) {
            decisions.propose(command);
            file.showWhatWas("proposed");
        }
    }

    private void read(Allegation allegation, Map<Integer, Finding> findings) {
        String field = "finding-" + allegation.number();
        Arrays.stream(Finding.values())
                .filter(finding -> chosen(field, finding))
                .findFirst()
                .ifPresentOrElse(
                        finding -> findings.put(allegation.number(), finding),
                        () -> checks.refuseAt(field, "motion.finding.missing", allegation.number()));
    }

    /** Whether this was chosen in what was sent, so that it stays so on the page. */
    public boolean chosen(String field, Finding finding) {
        return finding.name()
                .equals(context.getExternalContext().getRequestParameterMap().get(field));
    }

    /** Those that can be proposed as the case stands. */
    public List<MotionKind> getKinds() {
        return switch (file.getState().stage()) {
            case HEARING_BOTH_SIDES -> List.of(MotionKind.OPINION, MotionKind.OTHER);
            case IN_CONVERSATION, WITH_ORGANISATION -> List.of(MotionKind.INVESTIGATE, MotionKind.OTHER);
            default -> List.of(MotionKind.OTHER);
        };
    }

    public Finding[] getFindings() {
        return Finding.values();
    }

    public @Nullable MotionKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MotionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
