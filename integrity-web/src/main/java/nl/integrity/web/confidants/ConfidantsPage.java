package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.confidants.ConfidantDirectory;
import nl.integrity.confidants.FindConfidant;
import nl.integrity.confidants.Found;
import nl.integrity.confidants.Specialism;
import nl.integrity.confidants.SpokenLanguage;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Backs {@code confidants.xhtml} and {@code desk/confidants.xhtml}: what is asked is sent in a form, so that no address tells it. */
@Named
@RequestScoped
public class ConfidantsPage {
    private static final int SHOWN = 50;

    @EJB
    ConfidantDirectory confidantDirectory;

    @Inject
    Checks checks;

    @Inject
    FacesContext context;

    @Inject
    Places places;

    private @Nullable String location;
    private @Nullable String unit;
    private @Nullable SpokenLanguage language;
    private @Nullable Specialism specialism;
    private @Nullable Found found;

    /** What colleagues find. */
    public void search() {
        search(confidantDirectory::find);
    }

    /** What everybody finds. */
    public void searchPublic() {
        search(confidantDirectory::findPublic);
    }

    private void search(Function<FindConfidant, Found> directory) {
        FindConfidant asked = new FindConfidant(
                places.id(location).map(LocationId::new).orElse(null),
                places.id(unit).map(UnitId::new).orElse(null),
                language,
                specialism);
        if (Stream.of(asked.location(), asked.unit(), asked.language(), asked.specialism())
                .allMatch(each -> each == null)) {
            checks.refuse("location", "confidants.location.missing");
        } else {
            found = directory.apply(asked);
        }
    }

    /** {@code null} before anything was asked. */
    public @Nullable Found getFound() {
        return found == null
                ? null
                : new Found(
                        found.here().stream().limit(SHOWN).toList(),
                        found.anywhere().stream().limit(SHOWN).toList(),
                        found.nearest());
    }

    public boolean isMore() {
        return found != null && Math.max(found.here().size(), found.anywhere().size()) > SHOWN;
    }

    /** Whether it was asked for one location. */
    public boolean isLocated() {
        return places.id(location).isPresent();
    }

    /** By name, the one that was asked for; empty for none. */
    public String getWhere() {
        return places.id(location)
                .map(id -> places.location(new LocationId(id)))
                .orElse("");
    }

    /** The locations of a confidant, by name. */
    public String where(ConfidantCard card) {
        return card.locations().stream().map(places::location).sorted().collect(Collectors.joining(", "));
    }

    /** The units of a confidant, by name. */
    public String units(ConfidantCard card) {
        return card.units().stream().map(places::unit).sorted().collect(Collectors.joining(", "));
    }

    /** A distance as people say it: whole kilometres. */
    public long kilometres(double distance) {
        return Math.round(distance);
    }

    public SpokenLanguage[] getAllLanguages() {
        return SpokenLanguage.values();
    }

    public Specialism[] getAllSpecialisms() {
        return Specialism.values();
    }

    public @Nullable String getLocation() {
        return location;
    }

    public void setLocation(@Nullable String location) {
        this.location = location;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable SpokenLanguage getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable SpokenLanguage language) {
        this.language = language;
    }

    public @Nullable Specialism getSpecialism() {
        return specialism;
    }

    public void setSpecialism(@Nullable Specialism specialism) {
        this.specialism = specialism;
    }
}
