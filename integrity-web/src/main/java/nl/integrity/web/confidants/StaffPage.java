package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.CountStaff;
import nl.integrity.shared.LocationId;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/location-staff.xhtml}: how many people work where, as last counted. */
@Named
@RequestScoped
public class StaffPage {
    @EJB
    ConfidantAdministration administration;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Places places;

    private @Nullable String location;
    private @Nullable Integer staff;
    private @Nullable LocalDate countedOn;

    public void save() {
        LocationId where = places.id(location).map(LocationId::new).orElse(null);
        if (where == null) {
            checks.refuse("location", "confidants.location.which");
            return;
        }
        CountStaff command = new CountStaff(where, countedOn, staff);
        if (checks.pass(command)) {
            administration.count(command);
            links.go("/desk/location-staff?counted");
        }
    }

    public @Nullable String getLocation() {
        return location;
    }

    public void setLocation(@Nullable String location) {
        this.location = location;
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
