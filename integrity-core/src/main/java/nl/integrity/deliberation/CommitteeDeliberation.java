package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Cases;
import nl.integrity.deliberation.DeliberationState.Hearing;
import nl.integrity.deliberation.DeliberationState.MotionLine;
import nl.integrity.deliberation.DeliberationState.Point;
import nl.integrity.deliberation.DeliberationText.Ballot;
import nl.integrity.deliberation.MeetingStore.Item;
import nl.integrity.deliberation.MotionState.Vote;
import nl.integrity.deliberation.MotionStore.StoredMotion;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** How far a committee is with its opinion on a case. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CommitteeDeliberation {
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

    /** @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller */
    public DeliberationState open(String number) {
        var admitted = gate.admit(Action.READ_DELIBERATION, cases.find(number));
        CaseInHand hand = admitted.dossier();
        Actor reader = admitted.caller().actor();
        List<Item> items = meetings.itemsOf(hand);
        List<StoredMotion> proposed = motions.of(hand);
        boolean open = hand.stage() != CaseStage.CLOSED;
        return new DeliberationState(
                number,
                hand.stage(),
                hand.version(),
                cases.allegations(hand, reader),
                CaseAllegations.areOpen(hand.stage()) && gate.opens(Action.WORD_ALLEGATION, hand),
                reading.names(reading.turnout(hand, Set.of()).recused()),
                hearing(hand, reader),
                gate.opens(Action.HEAR_BOTH_SIDES, hand),
                items.stream().map(item -> point(hand, item, proposed, reader)).toList(),
                open && gate.opens(Action.PUT_ON_AGENDA, hand) ? upcoming(hand, items) : List.of(),
                gate.opens(Action.WRITE_MINUTES, hand),
                open && gate.opens(Action.PROPOSE_MOTION, hand));
    }

    /**
     * A motion, and how the vote on it stands; empty when there is none like it in this case.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
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
                open && (motion.person().equals(reader) || gate.opens(Action.CONCLUDE_VOTE, hand)));
    }

    private @Nullable Hearing hearing(CaseInHand hand, Actor reader) {
        return advices.hearing(hand)
                .map(stored -> {
                    OpenCompartment content = reading.content(hand, reader);
                    return new Hearing(
                            stored.dueOn(),
                            content.unseal(stored.id(), HearingBothSides.DRAFT, stored.draft()),
                            stored.comments() == null
                                    ? null
                                    : content.unseal(stored.id(), HearingBothSides.COMMENTS, stored.comments()));
                })
                .orElse(null);
    }

    private Point point(CaseInHand hand, Item item, List<StoredMotion> proposed, Actor reader) {
        List<MotionLine> about = proposed.stream()
                .filter(motion -> motion.item().equals(item.id()))
                .map(motion ->
                        new MotionLine(motion.id(), motion.kind(), directory.nameOf(motion.person()), motion.outcome()))
                .toList();
        Sealed minutes = item.minutes();
        return new Point(
                item.id(),
                item.meeting(),
                item.version(),
                minutes == null
                        ? null
                        : reading.content(hand, reader).unseal(item.id().value(), MeetingMinutes.MINUTES, minutes),
                item.signedAt(),
                item.signedBy() == null ? null : directory.nameOf(item.signedBy()),
                minutes != null
                        && !item.isSigned()
                        && about.stream().allMatch(motion -> motion.outcome() != null)
                        && gate.opens(Action.SIGN_MINUTES, hand),
                about);
    }

    /** From today on, where it is not on the agenda yet. */
    private List<Meeting> upcoming(CaseInHand hand, List<Item> items) {
        Set<MeetingId> has = items.stream().map(item -> item.meeting().id()).collect(Collectors.toSet());
        return meetings
                .after(hand.committee(), today().atStartOfDay(SystemTime.ZONE).toInstant())
                .stream()
                .filter(meeting -> !has.contains(meeting.id()))
                .toList();
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
