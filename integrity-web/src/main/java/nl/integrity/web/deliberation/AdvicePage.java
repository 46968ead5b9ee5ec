package nl.integrity.web.deliberation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.integrity.access.AccessRefused;
import nl.integrity.deliberation.AdviceDesk;
import nl.integrity.deliberation.AdviceGiving;
import nl.integrity.deliberation.AdviceState;
import nl.integrity.deliberation.BeginFollowUp;
import nl.integrity.deliberation.DecideOnAdvice;
import nl.integrity.deliberation.GiveAdvice;
import nl.integrity.deliberation.Response;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/advice.xhtml}: the committee's opinion and advice on a case, and what became of it. */
@Named
@RequestScoped
public class AdvicePage {
    @EJB
    AdviceDesk desk;

    @EJB
    AdviceGiving giving;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String number = "";
    private String done = "";
    private int version;
    private @Nullable String to;
    private @Nullable Response response;
    private String reasons = "";
    private @Nullable LocalDate dueOn;
    private @Nullable AdviceState state;
    private List<SelectItem> candidates = List.of();
    private boolean unreachable;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** Read at the first question, because what is offered depends on it, and so what can be pressed. */
    public AdviceState getState() {
        AdviceState read = state;
        if (read == null) {
            read = desk.open(number).orElseThrow(AccessRefused::new);
            state = read;
            if (read.mayGive()) {
                findCandidates();
            }
            if (!context.isPostback()) {
                version = read.version();
            }
        }
        return read;
    }

    private void findCandidates() {
        try {
            candidates = giving.candidates(number).stream()
                    .map(each -> new SelectItem(each.person().toString(), each.name()))
                    .toList();
        } catch (PeopleUnreachable e) {
            unreachable = true;
        }
    }

    public void give() {
        GiveAdvice command = new GiveAdvice(number, version, to == null || to.isEmpty() ? null : PersonId.of(to));
        if (checks.pass(command)) {
            giving.give(command);
            showWhatWas("given");
        }
    }

    public void decide() {
        DecideOnAdvice command = new DecideOnAdvice(number, version, response, reasons);
        if (checks.pass(command)) {
            desk.decide(command);
            showWhatWas("decided");
        }
    }

    public void followUp() {
        BeginFollowUp command = new BeginFollowUp(number, version, dueOn);
        if (checks.pass(command)) {
            giving.followUp(command);
            showWhatWas("followed");
        }
    }

    private void showWhatWas(String done) {
        links.go("/desk/advice?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + done);
    }

    public Response[] getResponses() {
        return Response.values();
    }

    public List<SelectItem> getCandidates() {
        return candidates;
    }

    public boolean isUnreachable() {
        return unreachable;
    }

    public String getDone() {
        return Set.of("given", "decided", "followed").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable Response getResponse() {
        return response;
    }

    public void setResponse(@Nullable Response response) {
        this.response = response;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
