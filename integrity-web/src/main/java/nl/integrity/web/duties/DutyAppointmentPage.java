package nl.integrity.web.duties;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.access.AccessRefused;
import nl.integrity.duties.Appointment;
import nl.integrity.duties.DutyRules;
import nl.integrity.duties.DutyState;
import nl.integrity.duties.HoldByAppointment;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-appointment.xhtml}: who hold a duty by an appointment. */
@Named
@RequestScoped
public class DutyAppointmentPage {
    @EJB
    DutyRules rules;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private int basedOn;
    private Set<String> ticked = Set.of();
    private @Nullable DutyState state;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        of = context.getExternalContext().getRequestParameterMap().getOrDefault("of", "");
        ticked = Set.copyOf(Arrays.asList(sent.getOrDefault("appointments", new String[0])));
    }

    /** Before the page is shown: who may not keep duties does not find it, and what does not hold is not found. */
    public void read() {
        DutyState known = getState();
        if (!context.isPostback()) {
            basedOn = known.version();
            ticked = known.appointments().stream().map(Appointment::name).collect(Collectors.toUnmodifiableSet());
        }
    }

    public DutyState getState() {
        DutyState read = state;
        if (read == null) {
            read = rules.open().duties().stream()
                    .filter(each -> each.endedAt() == null)
                    .filter(each -> each.name().id().toString().equals(of))
                    .findFirst()
                    .orElseThrow(AccessRefused::new);
            state = read;
        }
        return read;
    }

    public void save() {
        HoldByAppointment command = new HoldByAppointment(
                getState().name().id(),
                basedOn,
                Arrays.stream(Appointment.values()).filter(this::has).collect(Collectors.toUnmodifiableSet()));
        if (checks.does(command, () -> rules.hold(command))) {
            links.go("/desk/duty-rules?done=appointed");
        }
    }

    public Appointment[] getAll() {
        return Appointment.values();
    }

    public boolean has(Appointment appointment) {
        return ticked.contains(appointment.name());
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }
}
