package nl.integrity.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.integrity.access.OpenToAll;

/** What everybody may know of the ministry: its units and its locations. */
@Stateless
@PermitAll
public class Organisation {
    @Inject
    Directory directory;

    /** The units there are today, by name. */
    @OpenToAll(because = "the units of a ministry are public")
    public List<Unit> units() {
        return directory.unitsToday();
    }

    /** The locations there are today, by name. */
    @OpenToAll(because = "the locations of a ministry are public")
    public List<Location> locations() {
        return directory.locationsToday();
    }
}
