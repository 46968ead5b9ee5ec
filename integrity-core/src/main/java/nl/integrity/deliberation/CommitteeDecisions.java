package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.Allegation;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.deliberation.DeliberationText.Ballot;
import nl.integrity.deliberation.DeliberationText.Proposal;
import nl.integrity.deliberation.MotionStore.StoredMotion;
import nl.integrity.deliberation.MotionStore.StoredVote;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/**
 * What a committee proposes and votes on about a case. All of it throws {@link nl.integrity.access.AccessRefused} when there is
 * no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CommitteeDecisions {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    MotionStore motions;

    @Inject
    AdviceStore advices;

    @Inject
    DeliberationReading reading;

    @Inject
    Clock clock;

    /**
     * Proposes something to vote on.
     *
     * @throws BrokenRule when the minutes of that meeting are signed, or it cannot be proposed as the case stands
     */
    public void propose(@Valid ProposeMotion command) {
        var admitted = gate.admit(Action.PROPOSE_MOTION, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        reading.item(hand, command.item());
        MotionRules.check(
                command,
                hand.stage(),
                advices.isHeard(hand),
                points(hand, admitted.caller().actor()),
                today());
        UUID id = UUID.randomUUID();
        motions.propose(new StoredMotion(
                new MotionId(id),
                command.item(),
                Objects.requireNonNull(command.kind()),
                clock.instant(),
                admitted.caller().known(),
                reading.toAdd(hand).seal(id, DeliberationReading.PROPOSAL, DeliberationText.write(command)),
                null,
                null,
                null));
    }

    /**
     * Votes; only who is at the meeting, and has no interest in the case.
     *
     * @throws BrokenRule when the caller is not there, or the outcome is established
     */
    public void vote(@Valid CastVote command) {
        var admitted = gate.admit(Action.VOTE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId voter = admitted.caller().known();
        StoredMotion motion = underWay(hand, command.motion());
        if (!reading.turnout(hand, reading.item(hand, motion.item())).able().contains(voter)) {
            throw new BrokenRule("vote.absent");
        }
        UUID id = UUID.randomUUID();
        Ballot ballot = new Ballot(Objects.requireNonNull(command.choice()), command.view());
        motions.vote(
                motion.id(),
                new StoredVote(
                        id,
                        voter,
                        reading.toAdd(hand).seal(id, DeliberationReading.BALLOT, DeliberationText.write(ballot))),
                clock.instant());
    }

    /**
     * Establishes what came of a vote; what was adopted is carried out.
     *
     * @throws BrokenRule when too few take part, somebody who does has not voted, or the case does not stand so any more
     */
    public void conclude(String number, MotionId id) {
        var admitted = gate.admit(Action.CONCLUDE_VOTE, cases.find(number));
        CaseInHand hand = admitted.dossier();
        PersonId chair = admitted.caller().known();
        Actor actor = admitted.caller().actor();
        StoredMotion motion = underWay(hand, id);
        Turnout turnout = reading.turnout(hand, reading.item(hand, motion.item()));
        VoteCount count = reading.count(
                hand, turnout, reading.ballots(hand, id, turnout, actor).values(), today());
        if (!count.isQuorate()) {
            throw new BrokenRule("vote.quorum");
        }
        if (!count.isComplete()) {
            throw new BrokenRule("vote.incomplete");
        }
        motions.conclude(
                id,
                count.isAdopted() ? Outcome.ADOPTED : Outcome.REJECTED,
                reading.toAdd(hand).seal(id.value(), DeliberationReading.RESULT, DeliberationText.write(count)),
                chair,
                clock.instant());
        if (count.isAdopted()) {
            carryOut(hand, motion, chair, actor);
        }
    }

    /**
     * Takes a motion back before the outcome is established: whoever proposed it, or the chair.
     *
     * @throws BrokenRule when it is neither, or the outcome is established
     */
    public void withdraw(String number, MotionId id) {
        var admitted = gate.admit(Action.PROPOSE_MOTION, cases.find(number));
        CaseInHand hand = admitted.dossier();
        PersonId person = admitted.caller().known();
        StoredMotion motion = underWay(hand, id);
        if (!isTheirs(hand, motion, person)) {
            throw new BrokenRule("motion.withdraw.notYours");
        }
        motions.conclude(id, Outcome.WITHDRAWN, null, person, clock.instant());
    }

    private void carryOut(CaseInHand hand, StoredMotion motion, PersonId chair, Actor actor) {
        Proposal proposal = reading.proposal(hand, motion, actor);
        Set<CaseGuard> met = EnumSet.of(CaseGuard.VOTED_WITH_QUORUM);
        switch (motion.kind()) {
            case OPINION -> {
                if (proposal.findings().keySet().equals(points(hand, actor))) {
                    met.add(CaseGuard.FINDING_PER_ALLEGATION);
                }
                if (advices.isHeard(hand)) {
                    met.add(CaseGuard.BOTH_SIDES_HEARD);
                }
                cases.move(hand, CaseMove.JUDGE, chair, null, met);
                cases.ask(hand, TaskKind.ADVISE);
            }
            case INVESTIGATE -> {
                met.add(CaseGuard.DUE_DAY);
                cases.done(hand, TaskKind.ROUTE, chair);
                cases.ask(hand, TaskKind.ROUTE, Objects.requireNonNull(proposal.dueOn()));
                cases.move(hand, CaseMove.INVESTIGATE_AFTER_ALL, chair, proposal.text(), met);
            }
            case OTHER -> {}
        }
        cases.write();
    }

    private boolean isTheirs(CaseInHand hand, StoredMotion motion, PersonId person) {
        return motion.person().equals(person) || gate.opens(Action.CONCLUDE_VOTE, hand);
    }

    private Set<Integer> points(CaseInHand hand, Actor reader) {
        return cases.allegations(hand, reader).stream().map(Allegation::number).collect(Collectors.toSet());
    }

    private StoredMotion find(CaseInHand hand, MotionId id) {
        return motions.find(hand, id).orElseThrow(() -> new BrokenRule("motion.unknown"));
    }

    private StoredMotion underWay(CaseInHand hand, MotionId id) {
        motions.lock(id);
        StoredMotion motion = find(hand, id);
        if (motion.outcome() != null) {
            throw new BrokenRule("motion.concluded");
        }
        return motion;
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
