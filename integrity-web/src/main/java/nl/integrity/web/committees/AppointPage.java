package nl.integrity.web.committees;

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
import nl.integrity.committees.AppointToSeat;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeCode;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.SeatFunction;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee-appoint.xhtml}: whom to appoint is looked for and chosen, not typed. */
@Named
@RequestScoped
public class AppointPage {
    @EJB
    CommitteeAdministration administration;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Inject
    FacesContext context;

    private String code = "";
    private int basedOn;
    private String typed = "";
    private String person = "";
    private @Nullable SeatFunction function;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable CommitteeState state;
    private List<Colleague> found = List.of();

    @PostConstruct
    void whoAndWhere() {
        code = parameter("of");
        person = parameter("person");
    }

    private String parameter(String name) {
        return context.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }

    /** Before the page is shown: the committee as it is now, and whoever goes by what was typed. */
    public void read() {
        CommitteeState now = administration.open(new CommitteeCode(code));
        if (!context.isPostback()) {
            from = LocalDate.ofInstant(clock.instant(), clock.getZone());
        }
        basedOn = now.version();
        state = now;
        try {
            found = administration.find(typed);
        } catch (PeopleUnreachable e) {
            checks.refuse("typed", e);
        }
    }

    /** Looks for people; nothing is saved. */
    public void search() {
        if (typed.isBlank()) {
            checks.refuse("typed", "committees.typed.missing");
        }
    }

    public void appoint() {
        Optional<PersonId> chosen = chosen();
        if (chosen.isEmpty()) {
            checks.refuseAt("person", "committees.person.missing", 0);
            return;
        }
        AppointToSeat command = new AppointToSeat(
                administration.open(new CommitteeCode(code)).committee().id(),
                basedOn,
                chosen.get(),
                function,
                from,
                until);
        if (checks.pass(command)) {
            administration.appoint(command);
            links.go("/desk/committee?of=" + code + "&appointed");
        }
    }

    /** Empty when nobody was chosen, or what came back is nobody that the page had offered. */
    private Optional<PersonId> chosen() {
        try {
            return Optional.of(PersonId.of(person));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public SeatFunction[] getFunctions() {
        return SeatFunction.values();
    }

    /** Whether somebody was looked for and nobody goes by it. */
    public boolean isNobody() {
        return !typed.isBlank() && found.isEmpty() && context.getMessageList().isEmpty();
    }

    public List<Colleague> getFound() {
        return found;
    }

    public @Nullable CommitteeState getState() {
        return state;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
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

    public @Nullable SeatFunction getFunction() {
        return function;
    }

    public void setFunction(@Nullable SeatFunction function) {
        this.function = function;
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
}
