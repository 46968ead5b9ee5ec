package nl.integrity.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.audit.Actor;
import nl.integrity.cases.Allegation;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.ProspectsAsked;
import nl.integrity.committees.Committees;
import nl.integrity.deliberation.MeetingStore.Item;
import nl.integrity.deliberation.MotionStore.StoredMotion;
import nl.integrity.deliberation.MotionStore.StoredVote;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

/** Says of a case how far the committee is with it, to those who may read that. */
@ApplicationScoped
class DeliberationProspects {
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
    Committees committees;

    @Inject
    Clock clock;

    void onAsked(@Observes ProspectsAsked asked) {
        if (!asked.mayKnow(Action.READ_DELIBERATION)) {
            return;
        }
        CaseInHand hand = asked.hand();
        List<Item> open =
                meetings.itemsOf(hand).stream().filter(item -> !item.isSigned()).toList();
        if (open.isEmpty()) {
            asked.block(Action.PROPOSE_MOTION, "deliberation.item.unknown");
            asked.block(Action.WRITE_MINUTES, "deliberation.item.unknown");
        }
        if (open.stream().allMatch(item -> item.minutes() == null)) {
            asked.block(Action.SIGN_MINUTES, "minutes.none");
        }
        List<StoredMotion> proposed = motions.of(hand);
        if (asked.mayKnow(Action.VOTE)
                && proposed.stream()
                        .noneMatch(motion ->
                                isUnderWay(hand, motion, open, asked.reader().known()))) {
            asked.block(Action.VOTE, "vote.none");
        }
        switch (hand.stage()) {
            case IN_CONVERSATION, WITH_ORGANISATION ->
                ready(hand, open, proposed, MotionKind.INVESTIGATE)
                        .ifPresent(motion -> asked.met(CaseGuard.VOTED_WITH_QUORUM));
            case HEARING_BOTH_SIDES -> judging(asked, ready(hand, open, proposed, MotionKind.OPINION));
            case JUDGED -> advices.advice(hand).ifPresent(advice -> asked.met(CaseGuard.ADVICE_GIVEN));
            default -> {}
        }
    }

    /** Whether a motion waits for what those who are there say of it, the reader among them. */
    private boolean isUnderWay(CaseInHand hand, StoredMotion motion, List<Item> open, PersonId reader) {
        return motion.outcome() == null
                && open.stream()
                        .filter(item -> item.id().equals(motion.item()))
                        .anyMatch(item -> reading.turnout(hand, item).able().contains(reader));
    }

    private void judging(ProspectsAsked asked, Optional<StoredMotion> ready) {
        CaseInHand hand = asked.hand();
        if (advices.isHeard(hand)) {
            asked.met(CaseGuard.BOTH_SIDES_HEARD);
        }
        ready.ifPresent(motion -> asked.met(CaseGuard.VOTED_WITH_QUORUM));
        // as long as nothing is proposed there is no finding to miss
        if (ready.isEmpty() || findsAll(hand, ready.get(), asked.reader().actor())) {
            asked.met(CaseGuard.FINDING_PER_ALLEGATION);
        }
    }

    private boolean findsAll(CaseInHand hand, StoredMotion motion, Actor reader) {
        Set<Integer> points =
                cases.allegations(hand, reader).stream().map(Allegation::number).collect(Collectors.toSet());
        return reading.proposal(hand, motion, reader).findings().keySet().equals(points);
    }

    /** A motion of this kind on which enough voted, so that what came of it can be established. */
    private Optional<StoredMotion> ready(
            CaseInHand hand, List<Item> open, List<StoredMotion> proposed, MotionKind kind) {
        return proposed.stream()
                .filter(motion -> motion.kind() == kind && motion.outcome() == null)
                .filter(motion -> open.stream()
                        .filter(item -> item.id().equals(motion.item()))
                        .anyMatch(item -> isVoted(hand, motion, item)))
                .findFirst();
    }

    private boolean isVoted(CaseInHand hand, StoredMotion motion, Item item) {
        Turnout turnout = reading.turnout(hand, item);
        int cast = (int) motions.votes(motion.id()).stream()
                .map(StoredVote::person)
                .filter(turnout.able()::contains)
                .count();
        LocalDate today = SystemTime.today(clock);
        return cast == turnout.able().size()
                && cast >= committees.charterOn(hand.committee(), today).quorum();
    }
}
