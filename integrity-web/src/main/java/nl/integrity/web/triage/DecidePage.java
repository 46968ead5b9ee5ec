package nl.integrity.web.triage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.CaseLetters;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.PreparedLetter;
import nl.integrity.letters.TemplateVersion;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.CrimeReport;
import nl.integrity.triage.DecideTriage;
import nl.integrity.triage.Priority;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/triage-decide.xhtml}: what the chair decides on a case. */
@Named
@RequestScoped
public class DecidePage {
    @EJB
    CaseTriage triage;

    @EJB
    CaseLetters letters;

    @Inject
    TriageFile file;

    @Inject
    Checks checks;

    private UUID submission = UUID.randomUUID();
    private @Nullable Verdict wrongdoing;
    private @Nullable Risk risk;
    private @Nullable CrimeReport crime;
    private @Nullable Priority priority;
    private @Nullable Route route;
    private @Nullable LocalDate dueOn;
    private String reason = "";
    private String letter = "";
    private String letterEn = "";
    private String used = "";

    public void decide() {
        DecideTriage command = new DecideTriage(
                file.getNumber(),
                file.getVersion(),
                wrongdoing,
                risk,
                crime,
                priority,
                route,
                dueOn,
                reason,
                submission,
                letter,
                letterEn,
                TemplateVersion.read(used).orElse(null));
        if (checks.pass(command)) {
            triage.decide(command);
            file.showWhatWas("decided");
        }
    }

    /** Puts the words for the chosen route in the letter: under what was typed, if anything was. */
    public void prepare() {
        Route chosen = route;
        if (chosen == null || !chosen.takesLetter()) {
            checks.refuse("letter", "triage.letter.route");
            return;
        }
        LetterKind kind = chosen == Route.NOT_ADMIT ? LetterKind.NOT_ADMITTED : LetterKind.REFERRED;
        Set<String> languages = file.getState().languages();
        boolean both = languages.size() > 1;
        letter = begun(letter, kind, both || languages.contains("nl") ? "nl" : "en");
        if (both) {
            letterEn = begun(letterEn, kind, "en");
        }
    }

    /** Behind what was typed; what is of each report is filled in for each. */
    private String begun(String typed, LetterKind kind, String language) {
        PreparedLetter draft = letters.draft(file.getNumber(), kind, language);
        used = draft.template().written();
        return typed.isBlank() ? draft.text() : typed.strip() + "\n\n" + draft.text();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public CrimeReport[] getCrimes() {
        return CrimeReport.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public Route[] getRoutes() {
        return Route.values();
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = Submission.of(submission);
    }

    public @Nullable Verdict getWrongdoing() {
        return wrongdoing;
    }

    public void setWrongdoing(@Nullable Verdict wrongdoing) {
        this.wrongdoing = wrongdoing;
    }

    public @Nullable Risk getRisk() {
        return risk;
    }

    public void setRisk(@Nullable Risk risk) {
        this.risk = risk;
    }

    public @Nullable CrimeReport getCrime() {
        return crime;
    }

    public void setCrime(@Nullable CrimeReport crime) {
        this.crime = crime;
    }

    public @Nullable Priority getPriority() {
        return priority;
    }

    public void setPriority(@Nullable Priority priority) {
        this.priority = priority;
    }

    public @Nullable Route getRoute() {
        return route;
    }

    public void setRoute(@Nullable Route route) {
        this.route = route;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String getLetterEn() {
        return letterEn;
    }

    public void setLetterEn(String letterEn) {
        this.letterEn = letterEn;
    }

    public String getUsed() {
        return used;
    }

    public void setUsed(String used) {
        this.used = used;
    }
}
