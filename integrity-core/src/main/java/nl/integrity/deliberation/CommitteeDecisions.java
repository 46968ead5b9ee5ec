package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
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
import nl.integrity.deliberation.MeetingStore.Item;
import nl.integrity.deliberation.MotionState.Vote;
import nl.integrity.deliberation.MotionStore.StoredMotion;
import nl.integrity.deliberation.MotionStore.StoredVote;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Sealed;

/**
 * What a committee proposes, votes and writes down about a case. All of it throws {@link nl.integrity.access.AccessRefused} when there is
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
    MeetingStore meetings;

    @Inject
    MotionStore motions;

    @Inject
    AdviceStore advices;

    @Inject
    DeliberationReading reading;

    @Inject
    Directory directory;

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
        item(hand, command.item());
        MotionRules.check(
                command,
                hand.stage(),
                advices.hearing(hand)
                        .filter(hearing -> hearing.comments() != null)
                        .isPresent(),
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

    /** A motion, and how the vote on it stands; empty when there is none like it in this case. */
    public Optional<MotionState> motion(String number, MotionId id) {
        var admitted = gate.admit(Action.READ_DELIBERATION, cases.find(number));
        return motions.find(admitted.dossier(), id).map(motion -> state(admitted, motion));
    }

    private MotionState state(Admission<CaseInHand> admitted, StoredMotion motion) {
        CaseInHand hand = admitted.dossier();
        MotionId id = motion.id();
        Actor actor = admitted.caller().actor();
        PersonId reader = admitted.caller().known();
        Item item = meetings.item(hand, motion.item()).orElseThrow();
        Turnout turnout = reading.turnout(hand, item);
        boolean open = motion.outcome() == null;
        Map<PersonId, Ballot> cast =
                open ? reading.ballots(hand, id, turnout, actor) : reading.ballots(hand, id, actor);
        VoteCount count = motion.result() == null
                ? reading.count(hand, turnout, cast.values(), today())
                : reading.result(hand, motion, actor);
        boolean complete = count.isQuorate() && count.isComplete();
        return new MotionState(
                hand.number(),
                id,
                motion.kind(),
                directory.nameOf(motion.person()),
                motion.at(),
                item.meeting(),
                reading.judgement(hand, motion, actor),
                reading.names(turnout.recused()),
                open
                        ? reading.names(turnout.able().stream()
                                .filter(person -> !cast.containsKey(person))
                                .toList())
                        : List.of(),
                open ? reading.names(turnout.undeclared()) : List.of(),
                cast.entrySet().stream()
                        .filter(vote -> !open || vote.getKey().equals(reader))
                        .map(vote -> new Vote(
                                directory.nameOf(vote.getKey()),
                                vote.getValue().choice(),
                                vote.getValue().view()))
                        .sorted(Comparator.comparing(Vote::by))
                        .toList(),
                count.present(),
                count.quorum(),
                count.rule(),
                motion.outcome(),
                motion.concludedAt(),
                open && turnout.able().contains(reader) && gate.opens(Action.VOTE, hand),
                open && complete && gate.opens(Action.CONCLUDE_VOTE, hand),
                open && isTheirs(hand, motion, reader));
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
        if (!reading.turnout(hand, item(hand, motion.item())).able().contains(voter)) {
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
        Turnout turnout = reading.turnout(hand, item(hand, motion.item()));
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

    /**
     * Writes the minutes of what a meeting said about a case.
     *
     * @throws BrokenRule when they are signed, or somebody else wrote them meanwhile
     */
    public void minute(@Valid WriteMinutes command) {
        var admitted = gate.admit(Action.WRITE_MINUTES, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        Item item = item(hand, command.item());
        Sealed minutes = reading.toAdd(hand).seal(item.id().value(), CommitteeDeliberation.MINUTES, command.text());
        if (!meetings.minute(item.id(), command.version(), minutes)) {
            throw new BrokenRule("minutes.changedMeanwhile");
        }
    }

    /**
     * Signs the minutes, as they were read; nothing is proposed or written there any more.
     *
     * @param version of the minutes as they were read
     * @throws BrokenRule when a vote is under way, there are none, or somebody wrote or signed them meanwhile
     */
    public void sign(String number, ItemId id, int version) {
        var admitted = gate.admit(Action.SIGN_MINUTES, cases.find(number));
        CaseInHand hand = admitted.dossier();
        Item item = item(hand, id);
        if (item.minutes() == null) {
            throw new BrokenRule("minutes.none");
        }
        if (motions.of(hand).stream().anyMatch(motion -> motion.item().equals(id) && motion.outcome() == null)) {
            throw new BrokenRule("minutes.voteUnderWay");
        }
        if (!meetings.sign(id, version, admitted.caller().known(), clock.instant())) {
            throw new BrokenRule("minutes.changedMeanwhile");
        }
    }

    private void carryOut(CaseInHand hand, StoredMotion motion, PersonId chair, Actor actor) {
        Proposal proposal = reading.proposal(hand, motion, actor);
        Set<CaseGuard> met = EnumSet.of(CaseGuard.VOTED_WITH_QUORUM);
        switch (motion.kind()) {
            case OPINION -> {
                if (proposal.findings().keySet().equals(points(hand, actor))) {
                    met.add(CaseGuard.FINDING_PER_ALLEGATION);
                }
                if (advices.hearing(hand)
                        .filter(hearing -> hearing.comments() != null)
                        .isPresent()) {
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

    /** @throws BrokenRule when its minutes are signed: what happened there is over */
    private Item item(CaseInHand hand, ItemId id) {
        Item item = meetings.item(hand, id).orElseThrow(() -> new BrokenRule("deliberation.item.unknown"));
        if (item.isSigned()) {
            throw new BrokenRule("minutes.signed");
        }
        return item;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemTime.ZONE);
    }
}
