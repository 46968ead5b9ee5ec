package nl.integrity.confidants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.organisation.PeopleUnreachable;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Confidants as the administrator sees them, with names. */
@ApplicationScoped
class ConfidantViews {
    private static final int SHOWN = 100;

    @Inject
    ConfidantStore store;

    @Inject
    Confidants confidants;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    PeopleSearch people;

    ConfidantOverview overview(@Nullable LocationId location, boolean ended, @Nullable ConfidantId after) {
        LocalDate today = confidants.today();
        List<Confidant> all = confidants.roster(today).all();
        List<ConfidantLine> lines = (ended ? store.endedBefore(today) : all)
                .stream()
                        .filter(confidant -> location == null
                                || confidant.profile().locations().contains(location))
                        .map(this::line)
                        .sorted(Comparator.comparing(
                                        (ConfidantLine line) -> line.name().toLowerCase(Locale.ROOT))
                                .thenComparing(ConfidantLine::from)
                                .thenComparing(line -> line.id().value()))
                        .toList();
        // one that is gone from the list meanwhile: from the top
        int last = after == null
                ? -1
                : lines.stream().map(ConfidantLine::id).toList().indexOf(after);
        List<ConfidantLine> rest = lines.subList(last + 1, lines.size());
        Optional<List<Colleague>> holders = holders();
        return new ConfidantOverview(
                rest.stream().limit(SHOWN).toList(),
                rest.size() > SHOWN,
                holders.isPresent(),
                mismatches(all, holders));
    }

    /** Empty when the identity provider does not answer: the page tells so, and shows the rest. */
    private Optional<List<Colleague>> holders() {
        try {
            return Optional.of(people.withRole(Role.CONFIDANT));
        } catch (PeopleUnreachable e) {
            return Optional.empty();
        }
    }

    private List<Mismatch> mismatches(List<Confidant> all, Optional<List<Colleague>> holders) {
        LocalDate today = confidants.today();
        Set<PersonId> serving = all.stream()
                .filter(confidant -> confidant.runsOn(today))
                .map(Confidant::person)
                .collect(Collectors.toSet());
        Set<PersonId> appointed = all.stream().map(Confidant::person).collect(Collectors.toSet());
        Set<PersonId> seated = committees.all().stream()
                .flatMap(committee -> committees.seatsNow(committee.id()).stream())
                .map(Seat::person)
                .collect(Collectors.toSet());
        List<Mismatch> mismatches = new ArrayList<>();
        holders.ifPresent(known -> {
            Set<PersonId> ids = known.stream().map(Colleague::person).collect(Collectors.toSet());
            named(serving.stream().filter(Predicate.not(ids::contains)), Mismatch.Kind.APPOINTED_WITHOUT_ROLE)
                    .forEach(mismatches::add);
            known.stream()
                    .filter(colleague -> !appointed.contains(colleague.person()))
                    .map(colleague -> new Mismatch(Mismatch.Kind.ROLE_WITHOUT_APPOINTMENT, colleague.name()))
                    .sorted(Comparator.comparing(Mismatch::name))
                    .forEach(mismatches::add);
        });
        named(serving.stream().filter(seated::contains), Mismatch.Kind.SITS_IN_COMMITTEE)
                .forEach(mismatches::add);
        return mismatches;
    }

    private Stream<Mismatch> named(Stream<PersonId> persons, Mismatch.Kind kind) {
        return persons.map(directory::nameOf).sorted().map(name -> new Mismatch(kind, name));
    }

    private ConfidantLine line(Confidant confidant) {
        Profile profile = confidant.profile();
        return new ConfidantLine(
                confidant.id(),
                directory.nameOf(confidant.person()),
                confidant.from(),
                confidant.lastDay(),
                profile.everywhere(),
                profile.locations().stream()
                        .flatMap(location -> directory.location(location).stream())
                        .sorted()
                        .toList(),
                deputy(profile),
                confidant.certifiedUntil());
    }

    private @Nullable String deputy(Profile profile) {
        return profile.deputy() == null ? null : directory.nameOf(profile.deputy());
    }

    /** Those who could be somebody's deputy. */
    List<ConfidantCard> cards() {
        return confidants.roster(confidants.today()).all().stream()
                .map(confidants::card)
                .sorted(Comparator.comparing(card -> card.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    Optional<ConfidantState> named(ConfidantId id) {
        return store.named(id)
                .map(confidant -> new ConfidantState(
                        confidant.id(),
                        directory.nameOf(confidant.person()),
                        confidant.from(),
                        confidant.lastDay(),
                        confidant.version(),
                        confidant.profile(),
                        deputy(confidant.profile()),
                        !committees.seatsOf(confidant.person()).isEmpty(),
                        confidant.endsBefore(confidants.today()),
                        store.certificates(confidant.person()),
                        store.history(id).stream().map(this::change).toList()));
    }

    private ConfidantState.Change change(ConfidantStore.Change change) {
        return new ConfidantState.Change(
                change.number(),
                change.at(),
                directory.nameOf(change.author()),
                change.lastDay(),
                change.reason(),
                change.note());
    }

    List<Candidate> candidates(String typed) {
        return people.find(typed).stream()
                .map(colleague -> new Candidate(
                        colleague, !committees.seatsOf(colleague.person()).isEmpty()))
                .toList();
    }
}
