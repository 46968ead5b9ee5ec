package nl.integrity.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.readiness.AwarenessReading;
import nl.integrity.readiness.AwarenessRegister;
import nl.integrity.readiness.CountUnit;
import nl.integrity.readiness.UnitReach;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/awareness-staff.xhtml}: how many work in each unit. */
@Named
@RequestScoped
public class AwarenessStaffPage {
    @EJB
    AwarenessReading reading;

    @EJB
    AwarenessRegister register;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Clock clock;

    private @Nullable String unit;
    private @Nullable Integer staff;
    private @Nullable LocalDate countedOn;
    private List<UnitReach> units = List.of();

    @PostConstruct
    void today() {
        countedOn = LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
    }

    /** Before the page is shown: who may not count does not find it. */
    public void read() {
        register.open();
        units = reading.board(null).units();
    }

    public void save() {
        CountUnit command =
                new CountUnit(ReadinessWords.id(unit).map(UnitId::new).orElse(null), staff, countedOn);
        if (checks.pass(command)) {
            try {
                register.count(command);
                links.go("/desk/awareness-staff?done=counted");
            } catch (BrokenRule rule) {
                checks.refuse("countedOn", rule);
            }
        }
    }

    public List<UnitReach> getUnits() {
        return units;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable Integer getStaff() {
        return staff;
    }

    public void setStaff(@Nullable Integer staff) {
        this.staff = staff;
    }

    public @Nullable LocalDate getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(@Nullable LocalDate countedOn) {
        this.countedOn = countedOn;
    }
}
