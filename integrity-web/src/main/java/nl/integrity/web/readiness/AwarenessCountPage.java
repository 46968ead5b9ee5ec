package nl.integrity.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.integrity.access.AccessRefused;
import nl.integrity.readiness.ActivityFile;
import nl.integrity.readiness.ActivityId;
import nl.integrity.readiness.AwarenessReading;
import nl.integrity.readiness.AwarenessRegister;
import nl.integrity.readiness.CountAttendance;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/awareness-count.xhtml}: how many of a unit came. */
@Named
@RequestScoped
public class AwarenessCountPage {
    @EJB
    AwarenessReading reading;

    @EJB
    AwarenessRegister register;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private String of = "";
    private String unit = "";
    private int basedOn;
    private @Nullable Integer expected;
    private @Nullable Integer attended;
    private @Nullable ActivityFile file;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichOne() {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        of = parameters.getOrDefault("of", "");
        unit = parameters.getOrDefault("unit", "");
    }

    /** Before the page is shown: who may not count does not find it. */
    public void read() {
        register.open();
        ActivityFile.Attendance now = getNow();
        if (!context.isPostback()) {
            basedOn = now.number();
            expected = now.reach().known() ? Integer.valueOf(now.reach().expected()) : now.staff();
            attended = now.reach().known() ? now.reach().attended() : null;
        }
    }

    public ActivityFile getFile() {
        ActivityFile read = file;
        if (read == null) {
            read = reading.activity(ReadinessWords.id(of).map(ActivityId::new).orElseThrow(AccessRefused::new));
            file = read;
        }
        return read;
    }

    /** How it stands; a unit that it is not for is not found, nor is one before it began. */
    public ActivityFile.Attendance getNow() {
        return getFile().attendance().stream()
                .filter(each -> getFile().begun() && each.unit().id().toString().equals(unit))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    public void save() {
        CountAttendance command = new CountAttendance(
                getFile().line().name().id(), getNow().unit().id(), basedOn, expected, attended);
        if (checks.pass(command)) {
            try {
                register.count(command);
                links.go("/desk/awareness-activity?of=" + command.activity() + "&done=counted");
            } catch (BrokenRule rule) {
                checks.refuse("attended", rule);
            }
        }
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public @Nullable Integer getExpected() {
        return expected;
    }

    public void setExpected(@Nullable Integer expected) {
        this.expected = expected;
    }

    public @Nullable Integer getAttended() {
        return attended;
    }

    public void setAttended(@Nullable Integer attended) {
        this.attended = attended;
    }
}
