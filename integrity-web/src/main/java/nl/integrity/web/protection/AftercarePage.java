package nl.integrity.web.protection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.protection.Aftercare;
import nl.integrity.protection.AftercareQuestion;
import nl.integrity.protection.AnswerAftercare;
import nl.integrity.protection.Help;
import nl.integrity.protection.Treatment;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.reports.FollowUp;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code follow-aftercare.xhtml}, and its card beside a report: how was the reporter treated since? */
@Named
@RequestScoped
public class AftercarePage {
    @EJB
    Aftercare aftercare;

    @Inject
    FollowUp follow;

    @Inject
    HeldCode held;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private UUID submission = UUID.randomUUID();
    private @Nullable Treatment treated;
    private String text = "";
    private @Nullable AftercareQuestion question;

    public @Nullable String answer() {
        return follow.with(code -> {
            AnswerAftercare command = new AnswerAftercare(code, submission, treated, sent("kinds"), help(), text);
            if (!checks.pass(command)) {
                return null;
            }
            aftercare.answer(command);
            boolean detriment = treated == Treatment.BADLY || !command.kinds().isEmpty();
            return follow.done(detriment ? "detriment" : "aftercare");
        });
    }

    /**
     * What is asked now; {@code null} when the code is no longer there, and before the page is shown: whose code it is, is not known
     * until then, and a confidant is not asked.
     */
    public @Nullable AftercareQuestion getQuestion() {
        if (question == null && context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            question = held.fresh().map(aftercare::question).orElse(null);
        }
        return question;
    }

    /** Whether this was ticked in what was sent, so that it stays so on the page. */
    public boolean ticked(String list, String value) {
        return sent(list).contains(value);
    }

    private Set<Help> help() {
        return Stream.of(Help.values())
                .filter(each -> ticked("help", each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> sent(String list) {
        String[] values =
                context.getExternalContext().getRequestParameterValuesMap().get(list);
        return values == null ? Set.of() : Stream.of(values).collect(Collectors.toUnmodifiableSet());
    }

    public Treatment[] getTreatments() {
        return Treatment.values();
    }

    public List<Help> getHelps() {
        return List.of(Help.values());
    }

    public @Nullable Treatment getTreated() {
        return treated;
    }

    public void setTreated(@Nullable Treatment treated) {
        this.treated = treated;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }
}
