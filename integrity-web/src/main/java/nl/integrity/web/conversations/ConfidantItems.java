package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.integrity.conversations.ConfidantChoice;
import nl.integrity.organisation.Location;
import nl.integrity.organisation.Organisation;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.web.edge.Submission;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Confidants and locations to choose from, as people read them. */
@RequestScoped
class ConfidantItems {
    @EJB
    Organisation organisation;

    @Inject
    Wording wording;

    List<SelectItem> of(List<ConfidantChoice> choices) {
        List<Location> all = organisation.locations();
        return choices.stream()
                .map(choice -> new SelectItem(choice.person().toString(), choice.name() + ", " + places(choice, all)))
                .toList();
    }

    private String places(ConfidantChoice choice, List<Location> all) {
        String places = all.stream()
                .filter(location -> choice.locations().contains(location.id()))
                .map(Location::name)
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? wording.of("conversations", "choice.everywhere") : places;
    }

    List<SelectItem> locations() {
        return organisation.locations().stream()
                .map(location -> new SelectItem(location.id().toString(), location.name()))
                .toList();
    }

    List<SelectItem> units(boolean english) {
        return organisation.units().stream()
                .map(unit -> new SelectItem(unit.id().toString(), english ? unit.nameEn() : unit.nameNl()))
                .toList();
    }

    static @Nullable PersonId person(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : new PersonId(Submission.of(chosen));
    }

    static @Nullable LocationId location(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : new LocationId(Submission.of(chosen));
    }
}
