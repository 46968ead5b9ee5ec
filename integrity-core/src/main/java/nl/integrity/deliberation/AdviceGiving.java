package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.deliberation.AdviceStore.StoredAdvice;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/**
 * The committee's advice goes to whoever decides on it, and what they decide is followed up. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class AdviceGiving {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    AdviceStore advices;

    @Inject
    DeliberationReading reading;

    @Inject
    PeopleSearch people;

    @Inject
    Directory directory;

    @Inject
    Exclusions exclusions;

    @Inject
    Clock clock;

    /**
     * Before whom it can be put.
     *
     * @throws nl.integrity.organisation.PeopleUnreachable when the identity provider does not answer
     */
    public List<Colleague> candidates(String number) {
        CaseInHand hand = gate.admit(Action.GIVE_ADVICE, cases.find(number)).dossier();
        List<Colleague> all = people.withRole(Role.DECISION_MAKER);
        Set<PersonId> excluded =
                exclusions.excludedAmong(all.stream().map(Colleague::person).toList(), hand.dossierId());
        return all.stream()
                .filter(colleague -> !excluded.contains(colleague.person()))
                .toList();
    }

    /**
     * Puts it before somebody, instead of whoever it lay before and who did not decide yet.
     *
     * @throws BrokenRule when the committee has not judged, they cannot decide on this case, or it changed since the caller read it
     * @throws nl.integrity.organisation.PeopleUnreachable when the identity provider does not answer
     */
    public void give(@Valid GiveAdvice command) {
        var admitted = gate.admit(Action.GIVE_ADVICE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        cases.mustStillBe(hand, command.version());
        if (hand.stage() != CaseStage.JUDGED) {
            throw new BrokenRule("advice.stage");
        }
        Colleague to = people.withRole(Role.DECISION_MAKER).stream()
                .filter(colleague -> colleague.person().equals(command.to()))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("deliberation.decider.unfit"));
        // reports that name them shut before they can look
        directory.know(to.person(), to.name());
        exclusions.recognise(to.person(), to.name());
        cases.putBefore(hand, to.person(), by);
        Instant now = clock.instant();
        advices.advice(hand).ifPresent(earlier -> advices.withdraw(earlier, now));
        advices.give(
                hand,
                new StoredAdvice(
                        UUID.randomUUID(),
                        reading.opinion(hand).orElseThrow().id(),
                        to.person(),
                        now,
                        null,
                        null,
                        null),
                by);
        cases.done(hand, TaskKind.ADVISE, by);
        cases.done(hand, TaskKind.DECIDE, by);
        cases.ask(hand, TaskKind.DECIDE);
        cases.changes(hand);
        cases.write();
    }

    /**
     * Has what was decided followed up.
     *
     * @throws BrokenRule when nothing is decided, the day is not within a year, or the case changed since the caller read it
     */
    public void followUp(@Valid BeginFollowUp command) {
        var admitted = gate.admit(Action.FOLLOW_UP, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        LocalDate due = Objects.requireNonNull(command.dueOn());
        cases.mustStillBe(hand, command.version());
        if (!MotionRules.isNear(due, SystemTime.today(clock))) {
            throw new BrokenRule("followUp.dueOn.wrong");
        }
        cases.move(hand, CaseMove.FOLLOW_UP, by, null, Set.of(CaseGuard.DUE_DAY));
        cases.ask(hand, TaskKind.FOLLOW_UP, due);
        cases.write();
    }
}
