package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.ConfidantId;
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
    private String which = "";
    private String after = "";
    private @Nullable ConfidantOverview overview;

    public void read() {
        overview = administration.overview(
                places.id(location).map(LocationId::new).orElse(null),
                isEnded(),
                places.id(after).map(ConfidantId::new).orElse(null));
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

    /** Whether the list is of those whose appointment is over. */
    public boolean isEnded() {
        return which.equals("ended");
    }

    public List<SelectItem> getWhiches() {
        return List.of(
                new SelectItem("", wording.of("confidants", "list.which.now")),
                new SelectItem("ended", wording.of("confidants", "list.which.ended")));
    }

    /** The address of what comes after the last one that is shown. */
    public String getNext() {
        ConfidantOverview shown = Objects.requireNonNull(overview);
        return "/desk/confidant-appointments?location="
                + places.id(location).map(UUID::toString).orElse("") + "&which="
                + (isEnded() ? "ended" : "") + "&after="
                + shown.lines().get(shown.lines().size() - 1).id();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }
}
