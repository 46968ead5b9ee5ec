package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.readiness.DueLine;
import nl.integrity.readiness.ScreeningsDue;

/** Backs {@code desk/screening-due.xhtml}: whose screening runs out in the units that somebody leads. */
@Named
@RequestScoped
public class ScreeningDuePage {
    @EJB
    ScreeningsDue due;

    private List<DueLine> lines = List.of();

    public void read() {
        lines = due.mine();
    }

    public List<DueLine> getLines() {
        return lines;
    }
}
