package nl.integrity.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Relation;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.committees.Charter;
import nl.integrity.committees.Committees;
import nl.integrity.committees.Seat;
import nl.integrity.deliberation.DeliberationText.Ballot;
import nl.integrity.deliberation.DeliberationText.Proposal;
import nl.integrity.deliberation.Judgement.Found;
import nl.integrity.deliberation.MeetingStore.Item;
import nl.integrity.deliberation.MotionStore.StoredMotion;
import nl.integrity.deliberation.MotionStore.StoredVote;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import nl.integrity.vault.Vault;

/** Opens what was proposed and voted, and finds out who takes part, for a door that let its caller in. */
@ApplicationScoped
class DeliberationReading {
    static final String PROPOSAL = "motion.content";
    static final String BALLOT = "vote.content";
    static final String RESULT = "motion.result";

    @Inject
    Cases cases;

    @Inject
    MeetingStore meetings;

    @Inject
    MotionStore motions;

    @Inject
    Committees committees;

    @Inject
    Exclusions exclusions;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    /** @param present those who are at the meeting */
    Turnout turnout(CaseInHand hand, Set<PersonId> present) {
        Set<PersonId> seats = committees.seatsNow(hand.committee()).stream()
                .filter(seat -> seat.function().votes())
                .map(Seat::person)
                .collect(Collectors.toSet());
        Set<PersonId> recused = exclusions.excludedAmong(seats, hand.dossierId());
        Map<Boolean, Set<PersonId>> there = seats.stream()
                .filter(person -> present.contains(person) && !recused.contains(person))
                .collect(Collectors.partitioningBy(
                        person -> hand.relationsOf(person).contains(Relation.MEMBER), Collectors.toSet()));
        return new Turnout(seats, recused, there.getOrDefault(true, Set.of()), there.getOrDefault(false, Set.of()));
    }

    Turnout turnout(CaseInHand hand, Item item) {
        return turnout(hand, meetings.present(item.meeting().id()));
    }

    /** @throws BrokenRule when the case was not on that agenda, or the minutes are signed: what happened there is over */
    Item item(CaseInHand hand, ItemId id) {
        Item item = meetings.item(hand, id).orElseThrow(() -> new BrokenRule("deliberation.item.unknown"));
        if (item.isSigned()) {
            throw new BrokenRule("minutes.signed");
        }
        return item;
    }

    List<String> names(Collection<PersonId> people) {
        return people.stream().map(directory::nameOf).sorted().toList();
    }

    /** What those who are able voted; the votes of whoever is no longer among them do not count. */
    Map<PersonId, Ballot> ballots(CaseInHand hand, MotionId motion, Turnout turnout, Actor reader) {
        List<StoredVote> cast = motions.votes(motion).stream()
                .filter(vote -> turnout.able().contains(vote.person()))
                .toList();
        return cast.isEmpty() ? Map.of() : opened(hand, cast, reader);
    }

    /** What everybody voted who did. */
    Map<PersonId, Ballot> ballots(CaseInHand hand, MotionId motion, Actor reader) {
        List<StoredVote> cast = motions.votes(motion);
        return cast.isEmpty() ? Map.of() : opened(hand, cast, reader);
    }

    private Map<PersonId, Ballot> opened(CaseInHand hand, List<StoredVote> cast, Actor reader) {
        OpenCompartment content = content(hand, reader);
        return cast.stream()
                .collect(Collectors.toMap(
                        StoredVote::person,
                        vote -> DeliberationText.ballot(content.unseal(vote.id(), BALLOT, vote.content()))));
    }

    VoteCount count(CaseInHand hand, Turnout turnout, Collection<Ballot> ballots, LocalDate day) {
        Charter charter = committees.charterOn(hand.committee(), day);
        return new VoteCount(
                turnout.seats().size(),
                turnout.able().size(),
                count(ballots, Choice.FOR),
                count(ballots, Choice.AGAINST),
                count(ballots, Choice.ABSTAIN),
                charter.quorum(),
                charter.votingRule());
    }

    private static int count(Collection<Ballot> ballots, Choice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }

    /** What came of a vote, as it was established. */
    VoteCount result(CaseInHand hand, StoredMotion motion, Actor reader) {
        Sealed result = Objects.requireNonNull(motion.result(), "it was not voted on");
        return DeliberationText.count(content(hand, reader).unseal(motion.id().value(), RESULT, result));
    }

    Proposal proposal(CaseInHand hand, StoredMotion motion, Actor reader) {
        return DeliberationText.proposal(
                content(hand, reader).unseal(motion.id().value(), PROPOSAL, motion.content()));
    }

    Judgement judgement(CaseInHand hand, StoredMotion motion, Actor reader) {
        Proposal proposal = proposal(hand, motion, reader);
        List<Found> found = proposal.findings().isEmpty()
                ? List.of()
                : cases.allegations(hand, reader).stream()
                        .flatMap(allegation ->
                                Optional.ofNullable(proposal.findings().get(allegation.number()))
                                        .map(finding -> new Found(allegation, finding))
                                        .stream())
                        .toList();
        return new Judgement(proposal.text(), found, proposal.advice(), proposal.dueOn());
    }

    /** The opinion that the committee adopted last. */
    Optional<StoredMotion> opinion(CaseInHand hand) {
        return motions.of(hand).stream()
                .filter(motion -> motion.kind() == MotionKind.OPINION && motion.outcome() == Outcome.ADOPTED)
                .reduce((earlier, last) -> last);
    }

    OpenCompartment content(CaseInHand hand, Actor reader) {
        return vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference());
    }

    OpenCompartment toAdd(CaseInHand hand) {
        return vault.openOrCreate(hand.dossierId(), Compartment.CASE);
    }
}
