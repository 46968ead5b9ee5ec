package nl.integrity.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/** Plans measures: what is done, by whom, until when, and who looks whether it works. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class MeasurePlanning {
    @Inject
    Gate gate;

    @Inject
    Measures measures;

    @Inject
    Recommendations recommendations;

    @Inject
    PeopleSearch people;

    @Inject
    Directory directory;

    @Inject
    Event<DeskNews> news;

    /** @throws nl.integrity.organisation.PeopleUnreachable when the identity provider does not answer */
    public MeasurePeople people() {
        gate.admit(Action.PLAN_MEASURE);
        return known();
    }

    private MeasurePeople known() {
        List<Colleague> owners = people.withRole(Role.MEASURE_OWNER);
        return new MeasurePeople(
                sorted(owners.stream()),
                sorted(Stream.concat(
                        owners.stream(),
                        Stream.of(Role.COORDINATOR, Role.AUDITOR).flatMap(role -> people.withRole(role).stream()))));
    }

    private static List<Colleague> sorted(Stream<Colleague> colleagues) {
        return colleagues.distinct().sorted(Colleague.BY_NAME).toList();
    }

    /**
     * Plans one, or plans it anew.
     *
     * @return its number
     * @throws BrokenRule when somebody would verify their own work or has not the role for it, the last day is past, it is for nothing,
     *     or somebody else did something with it meanwhile
     * @throws AccessRefused when there is no such measure or recommendation
     */
    public int plan(@Valid PlanMeasure command) {
        Optional<MeasureStore.Known> before;
        PersonId by;
        if (command.measure() == 0) {
            before = Optional.empty();
            by = gate.admit(Action.PLAN_MEASURE, "measures").known();
        } else {
            Admission<MeasureDossier> admitted = gate.admit(Action.PLAN_MEASURE, measures.find(command.measure()));
            before = Optional.of(admitted.dossier().known());
            by = admitted.caller().known();
        }
        check(command, before);
        List<UUID> reasons = command.recommendations().stream()
                .map(number -> recommendations.find(number).id())
                .toList();
        int number = measures.plan(command, before, reasons, by);
        PersonId owner = Objects.requireNonNull(command.owner());
        if (before.filter(known -> known.plan().owner().equals(owner)).isEmpty()) {
            news.fire(DeskNews.toPerson(
                    DeskNews.Kind.TASK,
                    measures.find(number).orElseThrow(AccessRefused::new).dossierId(),
                    owner));
        }
        return number;
    }

    private void check(PlanMeasure command, Optional<MeasureStore.Known> before) {
        PersonId owner = Objects.requireNonNull(command.owner());
        PersonId verifier = Objects.requireNonNull(command.verifier());
        BrokenRule.when(verifier.equals(owner) || verifier.equals(command.deputy()), "measures.verifier.own");
        BrokenRule.when(owner.equals(command.deputy()), "measures.deputy.own");
        BrokenRule.when(
                before.isEmpty() && Objects.requireNonNull(command.dueOn()).isBefore(measures.today()),
                "measures.dueOn.past");
        BrokenRule.when(before.isEmpty() && command.recommendations().isEmpty(), "measures.recommendations.missing");
        MeasurePeople known = known();
        know(known.owners(), owner, "measures.owner.unfit");
        know(known.verifiers(), verifier, "measures.verifier.unfit");
        PersonId deputy = command.deputy();
        if (deputy != null) {
            know(known.owners(), deputy, "measures.deputy.unfit");
        }
    }

    private void know(List<Colleague> among, PersonId person, String otherwise) {
        Colleague colleague = among.stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new BrokenRule(otherwise));
        directory.know(person, colleague.name());
    }
}
