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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.CaseStandIns;
import nl.integrity.cases.OpenToStandIn;
import nl.integrity.cases.StandInFile;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/stand-in.xhtml}: a case is opened to somebody from elsewhere, because everybody with a function is gone. */
@Named
@RequestScoped
public class StandInPage {
    @EJB
    CaseStandIns standIns;

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
    private @Nullable String person;
    private @Nullable LocalDate lastDay;
    private String reason = "";
    private @Nullable StandInFile file;
    private @Nullable List<String> waiting;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    /** Read at the first question, because what is offered depends on it; {@code null} when the page is about no case in particular. */
    public @Nullable StandInFile getFile() {
        if (file == null && !number.isEmpty()) {
            file = standIns.open(number);
        }
        return file;
    }

    /** The cases that wait for the reader to find somebody. */
    public List<String> getWaiting() {
        List<String> read = waiting;
        if (read == null) {
            read = standIns.waiting();
            waiting = read;
        }
        return read;
    }

    public void open() {
        OpenToStandIn command = new OpenToStandIn(
                number, person == null || person.isEmpty() ? null : PersonId.of(person), lastDay, reason);
        if (checks.pass(command)) {
            standIns.openTo(command);
            showWhatWas("opened");
        }
    }

    public void end(UUID standIn) {
        standIns.end(number, standIn);
        showWhatWas("ended");
    }

    private void showWhatWas(String what) {
        links.go("/desk/stand-in?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&done=" + what);
    }

    public List<SeatFunction> getLacking() {
        StandInFile read = getFile();
        return read == null ? List.of() : List.copyOf(read.lacking());
    }

    public List<SelectItem> getCandidates() {
        StandInFile read = getFile();
        return read == null
                ? List.of()
                : read.candidates().stream()
                        .map(colleague -> new SelectItem(
                                colleague.id().toString(),
                                colleague.name() + ", " + wording.of("course", "function." + colleague.function())))
                        .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return Set.of("opened", "ended").contains(done) ? done : "";
    }

    public void setDone(String done) {
        this.done = done;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
