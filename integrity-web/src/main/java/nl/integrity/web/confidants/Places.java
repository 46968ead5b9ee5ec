package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.organisation.Location;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** The locations and units of the ministry, to choose from and by name. */
@Named
@RequestScoped
public class Places {
    @EJB
    Organisation organisation;

    @Inject
    FacesContext context;

    private @Nullable List<Location> locations;
    private @Nullable List<Unit> units;

    public List<Location> getAllLocations() {
        List<Location> known = locations;
        if (known == null) {
            known = organisation.locations();
            locations = known;
        }
        return known;
    }

    public List<Unit> getAllUnits() {
        List<Unit> known = units;
        if (known == null) {
            known = organisation.units();
            units = known;
        }
        return known;
    }

    public List<SelectItem> getLocationItems() {
        return getAllLocations().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public List<SelectItem> getUnitItems() {
        return getAllUnits().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name(language())))
                .toList();
    }

    /** The name of a location of today. */
    public String location(LocationId id) {
        return getAllLocations().stream()
                .filter(each -> each.id().equals(id))
                .map(Location::name)
                .findFirst()
                .orElse("–");
    }

    public String unit(UnitId id) {
        return getAllUnits().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.name(language()))
                .findFirst()
                .orElse("–");
    }

    /** What was chosen; empty for nothing, and for what is no choice. */
    public Optional<UUID> id(@Nullable String chosen) {
        return Optional.ofNullable(Sent.id(chosen));
    }

    private Locale language() {
        return context.getViewRoot().getLocale();
    }
}
