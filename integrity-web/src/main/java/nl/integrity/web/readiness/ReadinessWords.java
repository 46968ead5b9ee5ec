package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.readiness.ActivityName;
import nl.integrity.readiness.FunctionName;
import nl.integrity.readiness.Quarter;
import nl.integrity.readiness.Standing;
import nl.integrity.readiness.UnitCoverage;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Functions, activities and units as the pages call them, and lists to choose them from. */
@Named
@RequestScoped
public class ReadinessWords {
    @EJB
    Organisation organisation;

    @Inject
    FacesContext context;

    @Inject
    Wording wording;

    public String function(FunctionName function) {
        return function.name(language());
    }

    public String activity(ActivityName activity) {
        return activity.title(language());
    }

    /** The name of a unit; what is in none is called so. */
    public String unit(@Nullable Unit unit) {
        return unit == null ? wording.of("readiness", "unit.none") : unit.name(language());
    }

    public String units(Collection<Unit> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(", "));
    }

    /** Where a line of the coverage is. */
    public String place(UnitCoverage line) {
        return line.hidden() > 0 ? wording.of("readiness", "unit.small", line.hidden()) : unit(line.unit());
    }

    /** The same, short enough to stand beside a bar. */
    public String brief(UnitCoverage line) {
        return line.unit() == null ? place(line) : line.unit().code();
    }

    public String quarter(Quarter quarter) {
        return wording.of("readiness", "quarter", quarter.number(), String.valueOf(quarter.year()));
    }

    /** The same, to stand above a narrow column. */
    public String briefQuarter(Quarter quarter) {
        return wording.of("readiness", "quarter.brief", quarter.number(), String.valueOf(quarter.year()));
    }

    /** A number of people, which can be large. */
    public String number(int number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** The colour that goes with the words. */
    public String colour(Standing standing) {
        return switch (standing) {
            case VALID -> "calm";
            case RUNNING_OUT -> "soon";
            case LACKING -> "late";
        };
    }

    public List<SelectItem> getUnitItems() {
        return organisation.units().stream()
                .map(unit -> new SelectItem(unit.id().toString(), unit(unit)))
                .toList();
    }

    /** The same, and all of them together first. */
    public List<SelectItem> getAnyUnitItems() {
        return Stream.concat(Stream.of(any("filter.allUnits")), getUnitItems().stream())
                .toList();
    }

    SelectItem any(String key) {
        return new SelectItem("", wording.of("readiness", key));
    }

    /** What was chosen; empty for nothing, and for what is no choice. */
    static Optional<UUID> id(@Nullable String chosen) {
        try {
            return chosen == null || chosen.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(chosen));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Locale language() {
        return Language.spoken(context);
    }
}
