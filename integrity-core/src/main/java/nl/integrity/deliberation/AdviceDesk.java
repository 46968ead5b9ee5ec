package nl.integrity.deliberation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.committees.Committees;
import nl.integrity.deliberation.AdviceStore.StoredAdvice;
import nl.integrity.deliberation.DeliberationText.Ballot;
import nl.integrity.deliberation.MotionStore.StoredMotion;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** The committee's opinion and advice for whoever decides on it, and for the committee itself. */
@Stateless
@RolesAllowed(Role.DECISION_MAKER)
public class AdviceDesk {
    static final String REASONS = "advice.reasons";

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    AdviceStore advices;

    @Inject
    DeliberationReading reading;

    @Inject
    Committees committees;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** The cases in which an advice lies, or lay, before the caller, the latest first. */
    public List<AdviceLine> mine() {
        return cases.putBefore(gate.admit(Action.LIST_ADVICE).known()).stream()
                .map(hand -> new AdviceLine(hand.number(), hand.stage(), gate.opens(Action.READ_ADVICE, hand)))
                .toList();
    }

    /**
     * The opinion and the advice on a case, without who voted how; empty when the committee has not judged.
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    @RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER})
    public Optional<AdviceState> open(String number) {
        var admitted = gate.admit(Action.READ_ADVICE, cases.find(number));
        CaseInHand hand = admitted.dossier();
        Actor reader = admitted.caller().actor();
        return reading.opinion(hand).map(opinion -> state(hand, opinion, reader));
    }

    private AdviceState state(CaseInHand hand, StoredMotion opinion, Actor reader) {
        Optional<StoredAdvice> advice = advices.advice(hand);
        boolean judged = hand.stage() == CaseStage.JUDGED;
        return new AdviceState(
                hand.number(),
                hand.version(),
                hand.stage(),
                committees.committee(hand.committee()),
                reading.judgement(hand, opinion, reader),
                minority(hand, opinion, reader),
                Objects.requireNonNull(opinion.concludedAt()),
                advice.map(given -> directory.nameOf(given.person())).orElse(null),
                advice.map(StoredAdvice::sentAt).orElse(null),
                advice.map(StoredAdvice::response).orElse(null),
                advice.map(given -> reasons(hand, given, reader)).orElse(""),
                advice.map(StoredAdvice::answeredAt).orElse(null),
                judged && gate.opens(Action.GIVE_ADVICE, hand),
                judged && gate.opens(Action.DECIDE_ON_ADVICE, hand),
                hand.stage() == CaseStage.DECIDED && gate.opens(Action.FOLLOW_UP, hand));
    }

    private @Nullable String reasons(CaseInHand hand, StoredAdvice advice, Actor reader) {
        Sealed sealed = advice.reasons();
        return sealed == null ? null : reading.content(hand, reader).unseal(advice.id(), REASONS, sealed);
    }

    /**
     * Decides (our norm: within four weeks).
     *
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     * @throws BrokenRule when it is decided already, they deviate without reasons, or the case changed since the caller read it
     */
    public void decide(@Valid DecideOnAdvice command) {
        var admitted = gate.admit(Action.DECIDE_ON_ADVICE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        Response response = Objects.requireNonNull(command.response());
        cases.mustStillBe(hand, command.version());
        if (response == Response.DEVIATED && command.reasons().isEmpty()) {
            throw new BrokenRule("advice.reasons.missing");
        }
        StoredAdvice advice = advices.advice(hand).orElseThrow(() -> new BrokenRule("advice.stage"));
        cases.move(hand, CaseMove.DECIDE, by, command.reasons(), Set.of(CaseGuard.ADVICE_GIVEN));
        advices.answer(
                advice, response, reading.toAdd(hand).seal(advice.id(), REASONS, command.reasons()), clock.instant());
        cases.done(hand, TaskKind.DECIDE, by);
        cases.tellOwner(hand, DeskNews.Kind.TASK);
        cases.write();
    }

    /** What those wrote who did not vote for it. */
    private List<String> minority(CaseInHand hand, StoredMotion opinion, Actor reader) {
        return reading.ballots(hand, opinion.id(), reader).values().stream()
                .filter(ballot ->
                        ballot.choice() != Choice.FOR && !ballot.view().isEmpty())
                .map(Ballot::view)
                .sorted()
                .toList();
    }
}
