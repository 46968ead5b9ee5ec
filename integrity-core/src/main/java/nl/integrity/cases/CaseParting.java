package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.integrity.access.Exclusions;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.shared.PersonId;

/** Who has to let go of cases that are joined, or were: whom one of them concerns, and who had something in hand in the one that is given up. */
@ApplicationScoped
class CaseParting {
    @Inject
    Exclusions exclusions;

    @Inject
    Committees committees;

    @Inject
    CasePeopleStore people;

    @Inject
    CaseOwners owners;

    @Inject
    StandInStore standIns;

    @Inject
    TaskStore tasks;

    @Inject
    Event<InterestDeclared> concerned;

    /** Nothing is left in hand in a case that became part of another: its tasks are done, and whoever saw it from elsewhere does no longer. */
    void leave(CaseFile file, PersonId by, Instant at) {
        tasks.open(file).forEach(task -> tasks.done(file, task.id(), by, at));
        people.takingPart(file).forEach(person -> people.release(file, person, at));
        people.answered(file, false, at);
        standIns.of(file).stream()
                .filter(standIn -> standIn.holds(at))
                .forEach(standIn -> standIns.end(file, standIn.id(), by, at));
        file.belongsTo(by);
    }

    /** Who must not know of one knows of neither; whoever handled one of them is out of it at once. */
    void share(CaseFile one, CaseFile other, Instant at) {
        List<PersonId> handlers = Stream.of(one, other)
                .flatMap(file -> handlers(file).stream())
                .distinct()
                .toList();
        Set<PersonId> outOfOne = exclusions.excludedAmong(handlers, one.id());
        Set<PersonId> outOfOther = exclusions.excludedAmong(handlers, other.id());
        exclusions.share(one.id(), other.id());
        cut(one, outOfOther, outOfOne, at);
        cut(other, outOfOne, outOfOther, at);
    }

    private void cut(CaseFile file, Collection<PersonId> out, Set<PersonId> before, Instant at) {
        out.stream().filter(person -> !before.contains(person)).forEach(person -> {
            people.release(file, person, at);
            if (file.isOwnedBy(person)) {
                owners.replaceOwner(file);
            }
            concerned.fire(new InterestDeclared(new CaseId(file.id()), person));
        });
    }

    private List<PersonId> handlers(CaseFile file) {
        Stream<PersonId> seats = committees.seatsNow(file.committee()).stream().map(Seat::person);
        Stream<PersonId> parts = people.takingPart(file).stream();
        Stream<PersonId> fromElsewhere = standIns.of(file).stream().map(StandIn::person);
        Stream<PersonId> owner = Stream.ofNullable(file.row().owner());
        return Stream.of(seats, parts, fromElsewhere, owner)
                .flatMap(each -> each)
                .toList();
    }
}
