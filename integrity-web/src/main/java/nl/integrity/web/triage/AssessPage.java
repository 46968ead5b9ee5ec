package nl.integrity.web.triage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.integrity.triage.AssessCase;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Signal;
import nl.integrity.triage.Verdict;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/triage-assess.xhtml}: the questions of the triage, to be answered apart from the other assessor. */
@Named
@RequestScoped
public class AssessPage {
    @EJB
    CaseTriage triage;

    @Inject
    TriageFile file;

    @Inject
    Checks checks;

    @Inject
    Wording wording;

    @Inject
    FacesContext context;

    private @Nullable Risk risk;
    private String explanation = "";

    public void assess() {
        Map<Limb, Verdict> limbs = new EnumMap<>(Limb.class);
        for (Limb limb : Limb.values()) {
            read("limb", limbs, limb);
        }
        Map<Signal, Verdict> signals = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            read("signal", signals, signal);
        }
        AssessCase command = new AssessCase(file.getNumber(), limbs, signals, risk, explanation);
        boolean whole = limbs.size() == Limb.values().length && signals.size() == Signal.values().length;
        if (checks.pass(command) && whole) {
            triage.assess(command);
            file.showWhatWas("assessed");
        }
    }

    private <Q> void read(String kind, Map<Q, Verdict> answers, Q question) {
        String field = kind + "-" + question;
        Arrays.stream(Verdict.values())
                .filter(verdict -> chosen(field, verdict))
                .findFirst()
                .ifPresentOrElse(
                        verdict -> answers.put(question, verdict),
                        () -> checks.refuseAt(
                                field, "triage.answer.missing", wording.of("triage", kind + "." + question)));
    }

    /** Whether this was chosen in what was sent, so that it stays so on the page. */
    public boolean chosen(String field, Verdict verdict) {
        return verdict.name()
                .equals(context.getExternalContext().getRequestParameterMap().get(field));
    }

    public List<Limb> getLimbs() {
        return List.of(Limb.values());
    }

    public List<Signal> getSignals() {
        return List.of(Signal.values());
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.values());
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public @Nullable Risk getRisk() {
        return risk;
    }

    public void setRisk(@Nullable Risk risk) {
        this.risk = risk;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
