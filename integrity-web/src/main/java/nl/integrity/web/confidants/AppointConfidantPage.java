package nl.integrity.web.confidants;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.integrity.confidants.AppointConfidant;
import nl.integrity.confidants.Candidate;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/confidant-appoint.xhtml}: whom to appoint is looked for and chosen, not typed. */
@Named
@RequestScoped
public class AppointConfidantPage {
    @EJB
    ConfidantAdministration administration;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    ProfileForm form;

    @Inject
    Places places;

    @Inject
    Clock clock;

    private String typed = "";
    private String person = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean seatSeen;
    private List<Candidate> found = List.of();

    @PostConstruct
    void who() {
        FacesContext context = FacesContext.getCurrentInstance();
        var sent = context.getExternalContext().getRequestParameterMap();
        person = sent.getOrDefault("person", "");
        seatSeen = sent.containsKey("seatSeen");
        if (!context.isPostback()) {
            from = SystemTime.today(clock);
        }
    }

    /** Before the page is shown: whoever goes by what was typed. */
    public void read() {
        try {
            found = administration.find(typed);
        } catch (PeopleUnreachable e) {
            checks.refuse("typed", e);
        }
    }

    /** Looks for people; nothing is saved. */
    public void search() {
        if (typed.isBlank()) {
            checks.refuse("typed", "confidants.typed.missing");
        }
    }

    public void appoint() {
        Optional<PersonId> chosen = places.id(person).map(PersonId::new);
        if (chosen.isEmpty()) {
            if (typed.isBlank()) {
                checks.refuse("typed", "confidants.person.missing");
            } else {
                checks.refuseAt("person", "confidants.person.missing", 0);
            }
            return;
        }
        AppointConfidant command = new AppointConfidant(chosen.get(), from, until, form.profile(), seatSeen);
        if (form.isWhole() && checks.pass(command)) {
            links.go("/desk/confidant?of=" + administration.appoint(command) + "&appointed");
        }
    }

    public boolean isNobody() {
        return !typed.isBlank()
                && found.isEmpty()
                && FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** Whether it must be seen that somebody sits in a committee. */
    public boolean isSeated() {
        return found.stream().anyMatch(Candidate::seated);
    }

    public List<Candidate> getFound() {
        return found;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getPerson() {
        return person;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public boolean isSeatSeen() {
        return seatSeen;
    }
}
