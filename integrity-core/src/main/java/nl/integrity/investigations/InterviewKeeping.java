package nl.integrity.investigations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.deadlines.Norm;
import nl.integrity.deadlines.Norms;
import nl.integrity.investigations.InterviewStore.StoredInterview;
import nl.integrity.investigations.InterviewStore.StoredStep;
import nl.integrity.investigations.InvestigationStore.StoredMethod;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * The conversations of an investigation: planned, held, written down, offered, corrected and signed. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR})
public class InterviewKeeping {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    Investigations investigations;

    @Inject
    InvestigationStore methods;

    @Inject
    Interviews interviews;

    @Inject
    InterviewStore store;

    @Inject
    Norms norms;

    @Inject
    PeopleSearch people;

    @Inject
    CriminalHolds holds;

    @Inject
    Event<ToldAsked> asked;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** All of them. */
    public InterviewsFile read(String number) {
        var admitted = gate.admit(Action.READ_INTERVIEWS, cases.find(number));
        CaseInHand hand = admitted.dossier();
        boolean mayKeep = Investigations.runs(hand) && gate.opens(Action.KEEP_INTERVIEWS, hand);
        return new InterviewsFile(
                hand.number(),
                hand.stage(),
                interviews.of(hand, admitted.caller().actor(), mayKeep),
                allowing(hand).stream()
                        .map(StoredMethod::lastDay)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                mayKeep);
    }

    /**
     * People with an account, by a part of their name.
     *
     * @throws nl.integrity.organisation.PeopleUnreachable when the identity provider does not answer
     */
    @RolesAllowed(Role.INVESTIGATOR)
    public List<Colleague> find(String number, String typed) {
        admitted(number);
        return people.find(typed);
    }

    /**
     * Plans one.
     *
     * @throws BrokenRule when nobody is named, there is no such account, the day is past or conversations are not allowed on it, or nothing is
     *     investigated in the case, or a criminal investigation waits
     * @throws nl.integrity.organisation.PeopleUnreachable when the identity provider does not answer
     */
    @RolesAllowed(Role.INVESTIGATOR)
    public void plan(@Valid PlanInterview command) {
        var admitted = admitted(command.number());
        CaseInHand hand = admitted.dossier();
        mustNotWait(hand);
        List<StoredMethod> allowing = allowing(hand);
        InterviewRules.check(
                command, allowing.stream().map(StoredMethod::lastDay).toList(), investigations.today());
        LocalDate day = Objects.requireNonNull(command.day());
        PersonId person = command.person();
        String name = person == null
                ? command.name()
                : people.person(person)
                        .map(Colleague::name)
                        .orElseThrow(() -> new BrokenRule("interview.person.unknown"));
        store.hold(hand);
        List<StoredInterview> before = store.interviews(hand);
        if (before.stream().anyMatch(each -> each.id().equals(command.submission()))) {
            return;
        }
        store.plan(
                hand,
                new StoredInterview(
                        command.submission(),
                        before.size() + 1,
                        Objects.requireNonNull(command.role()),
                        allowing.stream()
                                .filter(each -> !each.lastDay().isBefore(day))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        day,
                        Objects.requireNonNull(command.time()),
                        vault.openToAdd(hand.dossierId(), Compartment.CASE)
                                .seal(
                                        command.submission(),
                                        Interviews.PLAN,
                                        InvestigationText.json(Map.of(
                                                "person",
                                                person == null ? "" : person.toString(),
                                                "name",
                                                name,
                                                "place",
                                                command.place(),
                                                "rights",
                                                command.rights()))),
                        clock.instant(),
                        admitted.caller().known()));
    }

    /**
     * Writes down what happened to one, or to its record.
     *
     * @throws BrokenRule when there is none such, that cannot happen now, a criminal investigation waits, whom the case is about was
     *     not told of it, something is not told, a day is wrong, or somebody wrote of it since the
     *     caller read it
     */
    @RolesAllowed(Role.INVESTIGATOR)
    public void move(@Valid MoveInterview command) {
        var admitted = admitted(command.number());
        CaseInHand hand = admitted.dossier();
        store.hold(hand);
        List<StoredStep> steps = store.interviews(hand).stream()
                .filter(each -> each.id().equals(command.interview()))
                .findFirst()
                .map(each -> store.steps(hand).getOrDefault(each.id(), List.of()))
                .orElseThrow(() -> new BrokenRule("interview.unknown"));
        BrokenRule.when(steps.size() != command.basedOn(), "interview.changedMeanwhile");
        InterviewMove move = Objects.requireNonNull(command.move());
        if (move.isSpokenTo()) {
            mustNotWait(hand);
            mustBeTold(hand, command.interview(), admitted.caller().actor());
        }
        InterviewLifecycle.after(
                InterviewLifecycle.after(steps.stream().map(StoredStep::move).toList()), move);
        InterviewRules.check(
                command,
                lastDay(steps).orElse(null),
                investigations.today(),
                offered -> norms.after(offered, Norm.REACT));
        UUID id = UUID.randomUUID();
        store.add(
                command.interview(),
                new StoredStep(
                        id,
                        steps.size() + 1,
                        move,
                        move.takes(InterviewMove.Part.DAY) ? command.day() : null,
                        move.takes(InterviewMove.Part.UNTIL) ? command.until() : null,
                        vault.openToAdd(hand.dossierId(), Compartment.CASE)
                                .seal(id, Interviews.STEP, text(command, move)),
                        clock.instant(),
                        admitted.caller().known()));
    }

    private static Optional<LocalDate> lastDay(List<StoredStep> steps) {
        return steps.stream()
                .flatMap(each -> Optional.ofNullable(each.day()).stream())
                .max(Comparator.naturalOrder());
    }

    private static String text(MoveInterview command, InterviewMove move) {
        return InvestigationText.json(Map.of(
                "present", move.takes(InterviewMove.Part.PRESENT) ? command.present() : "",
                "text", move.takes(InterviewMove.Part.TEXT) ? command.text() : "",
                "wishes", move.takes(InterviewMove.Part.WISHES) ? command.wishes() : "",
                "reason", move.takes(InterviewMove.Part.REASON) ? command.reason() : ""));
    }

    /** The means that allow conversations now. */
    private List<StoredMethod> allowing(CaseInHand hand) {
        return methods.methods(hand).stream()
                .filter(each -> each.kind() == MethodKind.INTERVIEW)
                .filter(each -> each.state(investigations.today()) == MethodState.APPROVED)
                .toList();
    }

    /** Nobody hears from an investigator that the case is about them. */
    private void mustBeTold(CaseInHand hand, UUID interview, Actor reader) {
        interviews.of(hand, reader, false).stream()
                .filter(each -> each.id().equals(interview) && each.role() == InterviewKind.SUBJECT)
                .forEach(each -> {
                    ToldAsked told = new ToldAsked(hand, each.person());
                    asked.fire(told);
                    BrokenRule.when(!told.isTold(), "investigations.untold");
                });
    }

    private void mustNotWait(CaseInHand hand) {
        BrokenRule.when(holds.isHeld(hand), "investigations.held");
    }

    private Admission<CaseInHand> admitted(String number) {
        var admitted = gate.admit(Action.KEEP_INTERVIEWS, cases.find(number));
        BrokenRule.when(!Investigations.runs(admitted.dossier()), "investigations.notNow");
        return admitted;
    }
}
