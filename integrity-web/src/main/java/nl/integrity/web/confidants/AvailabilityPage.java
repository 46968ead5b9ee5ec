package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.integrity.confidants.AbsenceId;
import nl.integrity.confidants.ConfidantAvailability;
import nl.integrity.confidants.EnterAbsence;
import nl.integrity.confidants.OwnAvailability;
import nl.integrity.confidants.WorkingWeek;
import nl.integrity.confidants.WorkingWeek.Shift;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/availability.xhtml}: a confidant's own absences and working hours. */
@Named
@RequestScoped
public class AvailabilityPage {
    private static final String HERE = "/desk/availability";

    @EJB
    ConfidantAvailability availability;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    FacesContext context;

    private @Nullable LocalDate awayFrom;
    private @Nullable LocalDate awayUntil;
    private final Map<String, @Nullable LocalTime> begins = new HashMap<>();
    private final Map<String, @Nullable LocalTime> ends = new HashMap<>();
    private @Nullable OwnAvailability own;

    /** Read at the first question, because what can be pressed depends on it. */
    public OwnAvailability getOwn() {
        OwnAvailability read = own;
        if (read == null) {
            read = availability.read();
            own = read;
            // what is kept stands in the fields, until something else is typed
            read.week().shifts().forEach(shift -> {
                begins.put(shift.day().name(), shift.from());
                ends.put(shift.day().name(), shift.until());
            });
        }
        return read;
    }

    public void enter() {
        EnterAbsence command = new EnterAbsence(awayFrom, awayUntil);
        if (checks.pass(command)) {
            availability.enter(command);
            links.go(HERE + "?entered");
        }
    }

    public void withdraw(UUID absence) {
        availability.withdraw(new AbsenceId(absence));
        links.go(HERE + "?withdrawn");
    }

    public void keep() {
        List<Shift> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            LocalTime begin = getBegins().get(day.name());
            LocalTime end = getEnds().get(day.name());
            if ((begin == null) != (end == null)) {
                checks.refuse((begin == null ? "begin" : "end") + day, "confidants.shift.half");
            } else if (begin != null && end != null) {
                if (!begin.isBefore(end)) {
                    checks.refuse("end" + day, "confidants.shift.early");
                }
                shifts.add(new Shift(day, begin, end));
            }
        }
        if (context.getMessageList().isEmpty()) {
            availability.keep(new WorkingWeek(shifts));
            links.go(HERE + "?kept");
        }
    }

    public List<String> getDays() {
        return Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
    }

    public Map<String, @Nullable LocalTime> getBegins() {
        getOwn();
        return begins;
    }

    public Map<String, @Nullable LocalTime> getEnds() {
        getOwn();
        return ends;
    }

    public @Nullable LocalDate getAwayFrom() {
        return awayFrom;
    }

    public void setAwayFrom(@Nullable LocalDate awayFrom) {
        this.awayFrom = awayFrom;
    }

    public @Nullable LocalDate getAwayUntil() {
        return awayUntil;
    }

    public void setAwayUntil(@Nullable LocalDate awayUntil) {
        this.awayUntil = awayUntil;
    }
}
