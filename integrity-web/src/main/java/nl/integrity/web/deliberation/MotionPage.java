package nl.integrity.web.deliberation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.integrity.access.AccessRefused;
import nl.integrity.deliberation.CastVote;
import nl.integrity.deliberation.Choice;
import nl.integrity.deliberation.CommitteeDecisions;
import nl.integrity.deliberation.CommitteeDeliberation;
import nl.integrity.deliberation.MotionId;
import nl.integrity.deliberation.MotionState;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Submission;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/motion.xhtml}: a motion, the vote on it, and what came of it. */
@Named
@RequestScoped
public class MotionPage {
    @EJB
    CommitteeDeliberation deliberation;

    @EJB
    CommitteeDecisions decisions;

    @Inject
    DeliberationFile file;

    @Inject
    Links links;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    private String motion = "";
    private String done = "";
    private @Nullable Choice choice;
    private String view = "";
    private @Nullable MotionState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichMotion() {
        motion = context.getExternalContext().getRequestParameterMap().getOrDefault("motion", "");
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public MotionState getState() {
        MotionState read = state;
        if (read == null) {
            read = deliberation.motion(file.getNumber(), id()).orElseThrow(AccessRefused::new);
            state = read;
        }
        return read;
    }

    public void vote() {
        CastVote command = new CastVote(file.getNumber(), id(), choice, view);
        if (checks.pass(command)) {
            decisions.vote(command);
            links.go("/desk/motion?nr=" + URLEncoder.encode(file.getNumber(), StandardCharsets.UTF_8) + "&motion="
                    + id() + "&done=voted");
        }
    }

    public void conclude() {
        decisions.conclude(file.getNumber(), id());
        file.showWhatWas("concluded");
    }

    public void withdraw() {
        decisions.withdraw(file.getNumber(), id());
        file.showWhatWas("withdrawn");
    }

    private MotionId id() {
        return new MotionId(Submission.of(motion));
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public boolean isVoted() {
        return done.equals("voted");
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public @Nullable Choice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Choice choice) {
        this.choice = choice;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
