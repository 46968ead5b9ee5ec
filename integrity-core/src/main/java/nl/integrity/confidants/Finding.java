package nl.integrity.confidants;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.integrity.confidants.Roster.Presence;
import nl.integrity.organisation.Location;
import nl.integrity.organisation.Spot;
import nl.integrity.shared.LocationId;
import org.jspecify.annotations.Nullable;

/** Answers who can be spoken to here, now. */
final class Finding {
    private static final int ALTERNATIVES = 5;
    private static final double FAR = 1_000_000;

    private final Roster roster;
    private final Map<LocationId, Location> locations;
    private final Function<Confidant, Optional<ConfidantCard>> card;

    /** @param card what is shown of a confidant; empty for one who is not shown at all */
    Finding(Roster roster, Map<LocationId, Location> locations, Function<Confidant, Optional<ConfidantCard>> card) {
        this.roster = roster;
        this.locations = locations;
        this.card = card;
    }

    Found find(FindConfidant asked, Instant at) {
        List<Presence> all = roster.on(null, asked.unit(), at).stream()
                .filter(presence -> asked.suits(presence.confidant().profile()))
                .toList();
        LocationId location = asked.location();
        if (location == null) {
            return new Found(
                    all.stream().flatMap(each -> shown(each, null).stream()).toList(), List.of(), List.of());
        }
        List<Shown> here = all.stream()
                .filter(each -> each.confidant().profile().locations().contains(location))
                .flatMap(each -> shown(each, null).stream())
                .toList();
        List<Shown> anywhere = all.stream()
                .filter(each -> !each.confidant().profile().locations().contains(location)
                        && each.confidant().profile().isFromAnywhere())
                .flatMap(each -> shown(each, null).stream())
                .toList();
        List<Shown> nearest = here.stream().anyMatch(Shown::atWork) ? List.of() : nearest(all, location);
        return new Found(here, anywhere, nearest);
    }

    /** Those at other locations who are there today: whoever is at work first, and then by distance. */
    private List<Shown> nearest(List<Presence> all, LocationId location) {
        return all.stream()
                .filter(each -> !each.confidant().profile().isFromAnywhere()
                        && !each.confidant().profile().locations().contains(location))
                .flatMap(each -> shown(each, distance(each.confidant(), location)).stream())
                .filter(Shown::isServed)
                .sorted(Comparator.comparing((Shown each) -> !each.atWork())
                        .thenComparing(each -> Objects.requireNonNullElse(each.distance(), FAR)))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** To the nearest of their locations; {@code null} when it is not known where one or the other lies. */
    private @Nullable Double distance(Confidant confidant, LocationId from) {
        Spot here = spot(from).orElse(null);
        return here == null
                ? null
                : confidant.profile().locations().stream()
                        .flatMap(there -> spot(there).stream())
                        .map(here::kilometresTo)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private Optional<Spot> spot(LocationId location) {
        return Optional.ofNullable(locations.get(location)).map(Location::spot);
    }

    private Optional<Shown> shown(Presence presence, @Nullable Double distance) {
        Confidant doing = presence.doing();
        Optional<ConfidantCard> own = card.apply(presence.confidant());
        Optional<ConfidantCard> standIn =
                presence.isThemselves() || doing == null ? Optional.empty() : card.apply(doing);
        boolean reached = presence.isThemselves() || standIn.isPresent();
        return own.map(shown -> new Shown(
                shown,
                standIn.orElse(null),
                presence.awayUntil(),
                reached ? presence.next() : null,
                reached && presence.atWork(),
                distance));
    }
}
