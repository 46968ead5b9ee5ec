package nl.integrity.web.conclusions;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.integrity.conclusions.ConcludeReport;
import nl.integrity.conclusions.FinalReportFile;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.conclusions.WriteReport;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/final-report.xhtml}: the final report of an investigation, read, written and made final. */
@Named
@RequestScoped
public class FinalReportPage {
    @EJB
    FinalReporting reporting;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private int basedOn;
    private String summary = "";
    private String approach = "";
    private String heard = "";
    private String conclusion = "";
    private String recommendations = "";
    private @Nullable FinalReportFile state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    public FinalReportFile getState() {
        FinalReportFile read = state;
        if (read == null) {
            read = reporting.open(number);
            state = read;
        }
        return read;
    }

    /** Before the page is shown: what is written anew begins with what was written last, unless somebody typed already. */
    public void read() {
        FinalReportFile.Version latest = getState().getLatest();
        if (latest == null
                || context.getExternalContext().getRequestParameterMap().containsKey("summary")) {
            return;
        }
        if (!context.isPostback()) {
            basedOn = latest.number();
        }
        summary = latest.summary();
        approach = latest.approach();
        heard = latest.heard();
        conclusion = latest.conclusion();
        recommendations = latest.typed();
    }

    public void write() {
        WriteReport command = new WriteReport(number, basedOn, summary, approach, heard, conclusion, recommendations);
        does(command, () -> reporting.write(command), "written");
    }

    public void conclude() {
        ConcludeReport command = new ConcludeReport(number, basedOn);
        does(command, () -> reporting.conclude(command), "concluded");
    }

    private void does(Object command, Runnable deed, String said) {
        if (checks.does(command, deed)) {
            links.go("/desk/final-report?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + said);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getDone() {
        return context.isPostback() ? "" : done;
    }

    public void setDone(@Nullable String done) {
        this.done = done != null && Set.of("written", "concluded").contains(done) ? done : "";
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary == null ? "" : summary;
    }

    public String getApproach() {
        return approach;
    }

    public void setApproach(@Nullable String approach) {
        this.approach = approach == null ? "" : approach;
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(@Nullable String heard) {
        this.heard = heard == null ? "" : heard;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String conclusion) {
        this.conclusion = conclusion == null ? "" : conclusion;
    }

    public String getRecommendations() {
        return recommendations;
    }

    public void setRecommendations(@Nullable String recommendations) {
        this.recommendations = recommendations == null ? "" : recommendations;
    }
}
