package nl.integrity.web.committees;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.integrity.committees.AppointToSeat;
import nl.integrity.committees.CommitteeAdministration;
import nl.integrity.committees.CommitteeState;
import nl.integrity.committees.SeatFunction;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.organisation.PersonPick;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/committee-appoint.xhtml}. */
@Named
@RequestScoped
public class AppointPage {
    @EJB
    CommitteeAdministration administration;

    @Inject
    CommitteeFile file;

    @Inject
    PersonPick pick;

    @Inject
    Checks checks;

    @Inject
    Clock clock;

    private @Nullable SeatFunction function;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    /** Before the page is shown: at first sight from today, as what a committee that is being set up needs most. */
    public void read() {
        file.show();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            from = LocalDate.ofInstant(clock.instant(), clock.getZone());
            function = file.getState().beingSetUp() ? needed(file.getState()) : null;
        }
        pick.look(administration::find);
    }

    private static @Nullable SeatFunction needed(CommitteeState state) {
        return Stream.of(SeatFunction.CHAIR, SeatFunction.SECRETARY)
                .filter(needed -> Stream.concat(state.now().stream(), state.future().stream())
                        .noneMatch(line -> line.seat().function() == needed))
                .findFirst()
                .orElse(null);
    }

    public void appoint() {
        PersonId person = pick.chosen().orElse(null);
        if (person == null) {
            return;
        }
        AppointToSeat command = new AppointToSeat(file.id(), file.getBasedOn(), person, function, from, until);
        if (checks.pass(command)) {
            administration.appoint(command);
            file.showWhatWas("appointed");
        }
    }

    public SeatFunction[] getFunctions() {
        return SeatFunction.values();
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
