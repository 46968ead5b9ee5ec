package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.duties.DutyId;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.Forecast;
import nl.integrity.duties.PlanAssignment;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-what-if.xhtml}: what would happen if somebody were given a duty. */
@Named
@RequestScoped
public class DutyWhatIfPage {
    @EJB
    DutyReading reading;

    @Inject
    DutyWords words;

    @Inject
    Checks checks;

    private String person = "";
    private @Nullable String planned;
    private @Nullable String unit;
    private @Nullable Forecast forecast;
    private @Nullable List<SelectItem> items;

    public List<SelectItem> getItems() {
        List<SelectItem> read = items;
        if (read == null) {
            read = words.duties(reading.rules());
            items = read;
        }
        return read;
    }

    public void look() {
        PlanAssignment plan = new PlanAssignment(
                person,
                DutyWords.id(planned).map(DutyId::new).orElse(null),
                DutyWords.id(unit).map(UnitId::new).orElse(null));
        if (checks.pass(plan)) {
            forecast = reading.whatIf(plan);
        }
    }

    public @Nullable Forecast getForecast() {
        return forecast;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public @Nullable String getPlanned() {
        return planned;
    }

    public void setPlanned(@Nullable String planned) {
        this.planned = planned;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
