package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.AskMethod;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.investigations.MethodKind;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-method.xhtml}: an investigator asks to use a means. */
@Named
@RequestScoped
public class MethodPage {
    @EJB
    InvestigationWork work;

    @Inject
    InvestigationCase file;

    private String submission = UUID.randomUUID().toString();
    private @Nullable MethodKind kind;
    private String necessity = "";
    private String lighter = "";
    private @Nullable LocalDate lastDay;

    /** Before the page is shown: whoever cannot ask finds nothing here. */
    public void read() {
        if (!file.getState().may("ASK_METHOD")) {
            throw new AccessRefused();
        }
    }

    public void ask() {
        AskMethod command =
                new AskMethod(file.getNumber(), Submission.of(submission), kind, necessity, lighter, lastDay);
        file.does(command, () -> work.ask(command), "asked");
    }

    public MethodKind[] getKinds() {
        return MethodKind.values();
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = submission == null ? "" : submission;
    }

    public @Nullable MethodKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MethodKind kind) {
        this.kind = kind;
    }

    public String getNecessity() {
        return necessity;
    }

    public void setNecessity(@Nullable String necessity) {
        this.necessity = necessity == null ? "" : necessity;
    }

    public String getLighter() {
        return lighter;
    }

    public void setLighter(@Nullable String lighter) {
        this.lighter = lighter == null ? "" : lighter;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
