package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.ConfidantOverview;
import nl.integrity.shared.LocationId;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/confidant-appointments.xhtml}. */
@Named
@RequestScoped
public class AppointmentsPage {
    @EJB
    ConfidantAdministration administration;

    @Inject
    Places places;

    @Inject
    Wording wording;

    private String location = "";
    private @Nullable ConfidantOverview overview;

    public void read() {
        overview =
                administration.overview(places.id(location).map(LocationId::new).orElse(null));
    }

    public @Nullable ConfidantOverview getOverview() {
        return overview;
    }

    public List<SelectItem> getLocations() {
        return Stream.concat(
                        Stream.of(new SelectItem("", wording.of("confidants", "list.everywhere"))),
                        places.getLocationItems().stream())
                .toList();
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }
}
