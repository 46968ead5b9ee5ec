package nl.integrity.web.investigations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.investigations.InterviewKeeping;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.PlanInterview;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.organisation.PersonPick;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/investigation-interview-plan.xhtml}: an investigator plans a conversation. */
@Named
@RequestScoped
public class InterviewPlanPage {
    @EJB
    InterviewKeeping keeping;

    @Inject
    InterviewCase file;

    @Inject
    PersonPick pick;

    private String submission = UUID.randomUUID().toString();
    private @Nullable InterviewKind role;
    private String name = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private String place = "";
    private String rights = "";

    /** Before the page is shown: whoever goes by what was typed; whoever cannot plan finds nothing here. */
    public void look() {
        if (!file.getState().mayKeep()) {
            throw new AccessRefused();
        }
        pick.look(typed -> keeping.find(file.getNumber(), typed));
    }

    public void plan() {
        PlanInterview command = new PlanInterview(
                file.getNumber(),
                Submission.of(submission),
                role,
                Optional.ofNullable(Sent.id(pick.getPerson()))
                        .map(PersonId::new)
                        .orElse(null),
                name,
                day,
                time,
                place,
                rights);
        file.does(command, () -> keeping.plan(command), "/desk/investigation-interviews", "planned");
    }

    public InterviewKind[] getRoles() {
        return InterviewKind.values();
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = submission == null ? "" : submission;
    }

    public @Nullable InterviewKind getRole() {
        return role;
    }

    public void setRole(@Nullable InterviewKind role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getRights() {
        return rights;
    }

    public void setRights(@Nullable String rights) {
        this.rights = rights == null ? "" : rights;
    }
}
