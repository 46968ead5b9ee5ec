package nl.integrity.confidants;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.OpenToAll;
import nl.integrity.access.Role;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Location;
import nl.integrity.shared.LocationId;

/** Whom people can speak to in confidence. Who looks, and where, is written down nowhere: that alone would tell something of them. */
@Stateless
public class ConfidantDirectory {
    @Inject
    Confidants confidants;

    @Inject
    Directory directory;

    /** For colleagues: every confidant, with all there is to know. */
    @RolesAllowed(Role.EMPLOYEE)
    @OpenToAll(because = "every colleague may find a confidant, and that they looked is nobody's business")
    public Found find(FindConfidant asked) {
        return finding(confidant -> Optional.of(confidants.card(confidant))).find(asked, confidants.now());
    }

    /** For everybody: those whom the administrator opened it for, with what they decided to show. */
    @PermitAll
    @OpenToAll(because = "it shows what the administrator made public, and that somebody looked is nobody's business")
    public Found findPublic(FindConfidant asked) {
        return finding(this::publicCard).find(asked, confidants.now());
    }

    private Finding finding(Function<Confidant, Optional<ConfidantCard>> card) {
        Map<LocationId, Location> locations =
                directory.locationsToday().stream().collect(Collectors.toMap(Location::id, Function.identity()));
        return new Finding(confidants.roster(confidants.today()), locations, card);
    }

    private Optional<ConfidantCard> publicCard(Confidant confidant) {
        Profile profile = confidant.profile();
        return Optional.ofNullable(profile.publicity())
                .filter(publicity -> publicity != Publicity.HIDDEN)
                .map(publicity -> publicity == Publicity.WITH_NAME
                        ? confidants.card(confidant)
                        : confidants.card(confidant).withoutName());
    }
}
