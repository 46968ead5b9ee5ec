package nl.integrity.web.triage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.integrity.shared.PersonId;
import nl.integrity.triage.AppointAssessors;
import nl.integrity.triage.Assessment;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Signal;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/triage.xhtml}: who assesses a case, what they found side by side, and what was decided. */
@Named
@RequestScoped
public class TriagePage {
    @EJB
    CaseTriage triage;

    @Inject
    TriageFile file;

    @Inject
    Checks checks;

    @Inject
    Wording wording;

    private String done = "";
    private @Nullable String first;
    private @Nullable String second;

    public void appoint() {
        AppointAssessors command = new AppointAssessors(file.getNumber(), file.getVersion(), read(first), read(second));
        if (checks.pass(command)) {
            triage.appoint(command);
            file.showWhatWas("appointed");
        }
    }

    private static @Nullable PersonId read(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : PersonId.of(chosen);
    }

    public void agree() {
        triage.confirm(file.getNumber(), true);
        file.showWhatWas("agreed");
    }

    public void disagree() {
        triage.confirm(file.getNumber(), false);
        file.showWhatWas("disagreed");
    }

    /** What was asked, with what each answered: side by side. */
    public List<Answered> getAnswers() {
        List<Assessment> found = file.getState().assessments();
        return Stream.concat(
                        Arrays.stream(Limb.values())
                                .map(limb -> answered(
                                        "limb." + limb,
                                        found.stream()
                                                .map(each -> "verdict."
                                                        + each.limbs().get(limb))
                                                .toList())),
                        Stream.concat(
                                Arrays.stream(Signal.values())
                                        .map(signal -> answered(
                                                "signal." + signal,
                                                found.stream()
                                                        .map(each -> "verdict."
                                                                + each.signals().get(signal))
                                                        .toList())),
                                Stream.of(answered(
                                        "risk",
                                        found.stream()
                                                .map(each -> "risk." + each.risk())
                                                .toList()))))
                .toList();
    }

    private static Answered answered(String question, List<String> answers) {
        return new Answered(question, answers, answers.stream().distinct().count() > 1);
    }

    /**
     * A question of the triage.
     *
     * @param question the key of its text
     * @param answers the keys of theirs
     */
    public record Answered(String question, List<String> answers, boolean different) {}

    public List<SelectItem> getCandidates() {
        return file.getState().candidates().stream()
                .map(colleague -> new SelectItem(
                        colleague.id().toString(),
                        colleague.name() + ", " + wording.of("course", "function." + colleague.function())))
                .toList();
    }

    public String getDone() {
        return Set.of("appointed", "assessed", "decided", "agreed", "disagreed").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public @Nullable String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getSecond() {
        return second;
    }

    public void setSecond(@Nullable String second) {
        this.second = second;
    }
}
