package nl.integrity.web.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.organisation.UnitAdministration;
import nl.integrity.organisation.UnitState;

/** Backs {@code desk/units.xhtml}. */
@Named
@RequestScoped
public class UnitsPage {
    @EJB
    UnitAdministration administration;

    private List<UnitState> units = List.of();

    public void read() {
        units = administration.overview();
    }

    public List<UnitState> getUnits() {
        return units;
    }
}
