package nl.integrity.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.shared.UnitId;

/** The units that are ticked; backs {@code WEB-INF/parts/readiness-units.xhtml}. */
@Named
@RequestScoped
public class ReadinessUnits {
    @EJB
    Organisation organisation;

    @Inject
    FacesContext context;

    private Set<String> ticked = Set.of();

    @PostConstruct
    void which() {
        ticked = Set.copyOf(Arrays.asList(
                context.getExternalContext().getRequestParameterValuesMap().getOrDefault("units", new String[0])));
    }

    void tick(Collection<Unit> units) {
        ticked = units.stream().map(unit -> unit.id().toString()).collect(Collectors.toUnmodifiableSet());
    }

    /** What is ticked of what there is. */
    Set<UnitId> chosen() {
        return organisation.units().stream()
                .map(Unit::id)
                .filter(unit -> ticked.contains(unit.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Unit> getAll() {
        return organisation.units();
    }

    public boolean has(Unit unit) {
        return ticked.contains(unit.id().toString());
    }
}
