package nl.integrity.confidants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who is a confidant, for components that bring people to one. Every answer comes from the database as it is at that moment; days are days
 * in Amsterdam.
 */
@ApplicationScoped
public class Confidants {
    @Inject
    ConfidantStore store;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<MatterParts> parts;

    /** The card of somebody who is a confidant today. */
    public Optional<ConfidantCard> find(PersonId person) {
        return roster(today()).serving(person, today()).map(this::card);
    }

    /** Whether somebody is a confidant today. */
    public boolean serves(PersonId person) {
        return find(person).isPresent();
    }

    /** Who stands in for a confidant who is away at a moment; empty when nobody does, and when they are there. */
    public Optional<PersonId> standInFor(PersonId person, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, SystemTime.ZONE);
        return roster(day).standIn(person, day);
    }

    /**
     * Who can be spoken to on the day of a moment: those who are there themselves, each once; first those who are at work then.
     *
     * @param location from there; {@code null} from wherever
     * @param unit by somebody of this one; {@code null} for whichever
     */
    public List<ConfidantCard> availableAt(@Nullable LocationId location, @Nullable UnitId unit, Instant at) {
        return roster(LocalDate.ofInstant(at, SystemTime.ZONE)).on(location, unit, at).stream()
                .flatMap(presence -> Optional.ofNullable(presence.doing()).stream())
                .distinct()
                .map(this::card)
                .toList();
    }

    /**
     * Who can be chosen on the day of a moment: from there, or when nobody can be, from wherever.
     *
     * @param byColleague whether a colleague chooses, who may know all of them; else only those whom the public page names
     */
    public List<ConfidantCard> openTo(boolean byColleague, @Nullable LocationId location, Instant at) {
        Roster roster = roster(LocalDate.ofInstant(at, SystemTime.ZONE));
        List<ConfidantCard> there = roster.on(location, null, at).stream()
                .flatMap(presence -> Optional.ofNullable(presence.doing()).stream())
                .filter(confidant -> byColleague || confidant.profile().publicity() == Publicity.WITH_NAME)
                .distinct()
                .map(this::card)
                .toList();
        return there.isEmpty() && location != null ? openTo(byColleague, null, at) : there;
    }

    /**
     * Whether somebody can have a part in a matter, beside those they have in it already.
     *
     * @throws BrokenRule when they cannot: who listens in confidence does not investigate, assess or decide on the same matter
     */
    public void allow(PersonId person, UUID matter, MatterPart wanted) {
        if (parts.stream()
                .flatMap(keeper -> keeper.partsOf(person, matter).stream())
                .anyMatch(wanted::isIncompatibleWith)) {
            throw new BrokenRule("confidants.part.incompatible");
        }
    }

    Roster roster(LocalDate since) {
        return new Roster(store.since(since));
    }

    ConfidantCard card(Confidant confidant) {
        Profile profile = confidant.profile();
        return new ConfidantCard(
                confidant.person(),
                directory.nameOf(confidant.person()),
                profile.external(),
                profile.languages(),
                profile.specialisms(),
                profile.reach(),
                profile.everywhere(),
                profile.locations(),
                profile.units());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), SystemTime.ZONE);
    }
}
