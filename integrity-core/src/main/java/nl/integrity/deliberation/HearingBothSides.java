package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.deliberation.AdviceStore.StoredHearing;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/**
 * Those whom a case is about can react to what was found, before the committee judges. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class HearingBothSides {
    static final String DRAFT = "hearing.draft";
    static final String COMMENTS = "hearing.comments";

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    AdviceStore advices;

    @Inject
    DeliberationReading reading;

    @Inject
    Clock clock;

    /**
     * What was found went to them, in draft.
     *
     * @throws BrokenRule when the day is not within a year, there are no allegations, or the case changed since the caller read it
     */
    public void begin(@Valid BeginHearing command) {
        var admitted = gate.admit(Action.HEAR_BOTH_SIDES, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        LocalDate due = Objects.requireNonNull(command.dueOn());
        cases.mustStillBe(hand, command.version());
        if (!MotionRules.isNear(due, today())) {
            throw new BrokenRule("hearing.dueOn.wrong");
        }
        cases.move(hand, CaseMove.HEAR, by, null, Set.of(CaseGuard.DUE_DAY));
        UUID id = UUID.randomUUID();
        advices.begin(
                hand,
                new StoredHearing(id, due, reading.toAdd(hand).seal(id, DRAFT, command.draft()), null),
                by,
                clock.instant());
        cases.done(hand, TaskKind.ROUTE, by);
        cases.ask(hand, TaskKind.HEAR, due);
        cases.write();
    }

    /**
     * They reacted, or let the term for it pass.
     *
     * @throws BrokenRule when nothing lies before them, it is written down already, or none came and they still can
     */
    public void end(@Valid EndHearing command) {
        var admitted = gate.admit(Action.HEAR_BOTH_SIDES, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        StoredHearing hearing = advices.hearing(hand).orElseThrow(() -> new BrokenRule("hearing.nothing"));
        if (command.comments().isEmpty() && !today().isAfter(hearing.dueOn())) {
            throw new BrokenRule("hearing.comments.early");
        }
        if (!advices.end(
                hearing, reading.toAdd(hand).seal(hearing.id(), COMMENTS, command.comments()), by, clock.instant())) {
            throw new BrokenRule("hearing.nothing");
        }
        cases.done(hand, TaskKind.HEAR, by);
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
