package nl.integrity.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.integrity.cases.Candidate;
import nl.integrity.cases.CaseClosing;
import nl.integrity.cases.CaseCourse;
import nl.integrity.cases.CaseOwnership;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CloseCase;
import nl.integrity.cases.HandOver;
import nl.integrity.cases.ReopenCase;
import nl.integrity.cases.ReopenGround;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/course.xhtml}: where a case stands, how it came there, and whose it is. */
@Named
@RequestScoped
public class CoursePage {
    @EJB
    CaseReading reading;

    @EJB
    CaseOwnership ownership;

    @EJB
    CaseClosing closing;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Wording wording;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private @Nullable String to;
    private int version;
    private String findings = "";
    private String followUp = "";
    private String lessons = "";
    private @Nullable ReopenGround ground;
    private String why = "";
    private @Nullable CaseCourse course;
    private List<SelectItem> candidates = List.of();

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public CaseCourse getCourse() {
        CaseCourse read = course;
        if (read == null) {
            read = reading.course(number);
            course = read;
            if (read.mine() && read.offeredTo() == null) {
                candidates =
                        ownership.candidates(number).stream().map(this::item).toList();
            }
            if (!context.isPostback()) {
                version = read.version();
            }
        }
        return read;
    }

    public void close() {
        CloseCase command = new CloseCase(number, version, findings, followUp, lessons);
        if (checks.pass(command)) {
            closing.close(command);
            showWhatWas("closed");
        }
    }

    public void reopen() {
        ReopenCase command = new ReopenCase(number, version, ground, why);
        if (checks.pass(command)) {
            closing.reopen(command);
            showWhatWas("reopened");
        }
    }

    public ReopenGround[] getGrounds() {
        return ReopenGround.values();
    }

    private SelectItem item(Candidate colleague) {
        return new SelectItem(
                colleague.id().toString(),
                colleague.name() + ", " + wording.of("course", "function." + colleague.function()));
    }

    public void offer() {
        HandOver command = new HandOver(number, version, to == null || to.isEmpty() ? null : PersonId.of(to));
        if (checks.pass(command)) {
            ownership.offer(command);
            showWhatWas("offered");
        }
    }

    public void take() {
        ownership.take(number);
        showWhatWas("taken");
    }

    public void decline() {
        ownership.decline(number);
        showWhatWas("declined");
    }

    private void showWhatWas(String done) {
        links.go("/desk/course?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    public List<SelectItem> getCandidates() {
        return candidates;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return Set.of("offered", "taken", "declined", "closed", "reopened").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }

    public @Nullable ReopenGround getGround() {
        return ground;
    }

    public void setGround(@Nullable ReopenGround ground) {
        this.ground = ground;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
