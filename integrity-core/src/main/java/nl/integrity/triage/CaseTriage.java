package nl.integrity.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.cases.Candidate;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.letters.LetterTemplates;
import nl.integrity.organisation.Directory;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.triage.TriageStore.StoredAssessment;
import nl.integrity.triage.TriageStore.StoredDecision;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * The first phase: two assess the case apart from each other, the chair decides what it is and what happens with it. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseTriage {
    static final String ASSESSMENT = "triage_assessment.content";
    static final String DECISION = "triage_decision.content";

    /** In days: an answer that is further away than this is none. */
    private static final int FURTHEST = 366;

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    TriageStore store;

    @Inject
    TriageReading reading;

    @Inject
    Directory directory;

    @Inject
    ReportRegister reports;

    @Inject
    LetterTemplates templates;

    @Inject
    Vault vault;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** How far it is; of what the assessors found nothing before both are done. */
    public TriageState open(String number) {
        var admitted = gate.admit(Action.READ_TRIAGE, cases.find(number));
        CaseInHand hand = admitted.dossier();
        List<PersonId> assessors = cases.assessors(hand);
        List<Assessment> found = reading.complete(hand, admitted.caller().actor());
        PersonId reader = admitted.caller().known();
        Decision decision = reading.decision(hand, reader, admitted.caller().actor());
        Set<PersonId> done = reading.whoIsDone(hand);
        boolean open = hand.stage() == CaseStage.IN_TRIAGE && decision == null;
        boolean early = isBeforeTriage(hand) || (open && found.isEmpty());
        boolean mayDecide =
                open && !found.isEmpty() && gate.opens(Action.DECIDE_TRIAGE, hand) && !assessors.contains(reader);
        return new TriageState(
                number,
                hand.stage(),
                hand.version(),
                assessors.stream()
                        .map(person -> new TriageState.Assessor(directory.nameOf(person), done.contains(person)))
                        .toList(),
                early && gate.opens(Action.APPOINT_ASSESSORS, hand) ? candidates(hand) : List.of(),
                open && gate.opens(Action.ASSESS_CASE, hand),
                found,
                mayDecide,
                decision,
                decision != null && decision.waits() && !decision.mine() && gate.opens(Action.CONFIRM_TRIAGE, hand),
                mayDecide ? languages(hand) : Set.of());
    }

    private Set<String> languages(CaseInHand hand) {
        return cases.reports(hand).stream().map(reports::languageOf).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Appoints the two who assess the case, instead of those who were appointed before and are not done.
     *
     * @throws BrokenRule when they are one person, may not, or both earlier ones are done; or the case changed since the caller read it
     */
    public void appoint(@Valid AppointAssessors command) {
        var admitted = gate.admit(Action.APPOINT_ASSESSORS, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        List<PersonId> pair =
                List.of(Objects.requireNonNull(command.first()), Objects.requireNonNull(command.second()));
        cases.mustStillBe(hand, command.version());
        if (pair.get(0).equals(pair.get(1))) {
            throw new BrokenRule("triage.second.same");
        }
        Set<PersonId> able = new HashSet<>();
        candidates(hand).forEach(candidate -> able.add(candidate.id()));
        if (!able.containsAll(pair)) {
            throw new BrokenRule("triage.assessor.unfit");
        }
        if (!isBeforeTriage(hand) && reading.isComplete(hand)) {
            throw new BrokenRule("triage.assessed.already");
        }
        cases.appointAssessors(hand, pair, by);
        if (isBeforeTriage(hand)) {
            cases.move(hand, CaseMove.ASSESS, by, null, Set.of());
            cases.ask(hand, TaskKind.ASSESS);
        }
        cases.write();
    }

    /**
     * Writes down what the caller found; again, as long as nothing is decided, when they think otherwise.
     *
     * @throws BrokenRule when a question is not answered, or it is decided
     */
    public void assess(@Valid AssessCase command) {
        var admitted = gate.admit(Action.ASSESS_CASE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId assessor = admitted.caller().known();
        if (command.limbs().size() < Limb.values().length || command.signals().size() < Signal.values().length) {
            throw new BrokenRule("triage.answers.missing");
        }
        if (hand.stage() != CaseStage.IN_TRIAGE || store.decision(hand).isPresent()) {
            throw new BrokenRule("triage.decided.already");
        }
        UUID id = UUID.randomUUID();
        var content = vault.openOrCreate(hand.dossierId(), Compartment.CASE);
        store.add(
                hand,
                new StoredAssessment(
                        id, assessor, clock.instant(), content.seal(id, ASSESSMENT, TriageText.write(command))));
        if (reading.isComplete(hand)) {
            cases.done(hand, TaskKind.ASSESS, assessor);
        }
    }

    /**
     * Decides what the case is and what happens with it. What departs from both assessments waits for a second person.
     *
     * @throws BrokenRule when the two are not done, the caller is one of them, the route is not open, something that it takes is missing, or
     *     it is decided already
     */
    public void decide(@Valid DecideTriage command) {
        var admitted = gate.admit(Action.DECIDE_TRIAGE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId chair = admitted.caller().known();
        cases.mustStillBe(hand, command.version());
        if (cases.assessors(hand).contains(chair)) {
            throw new BrokenRule("triage.decide.own");
        }
        List<Assessment> found = reading.complete(hand, admitted.caller().actor());
        TriageRules.check(command, found, SystemTime.today(clock), FURTHEST);
        if (Objects.requireNonNull(command.route()).takesLetter()
                && command.letterEn().isEmpty()
                && languages(hand).size() > 1) {
            throw new BrokenRule("triage.letterEn.missing");
        }
        if (command.template() != null) {
            templates.mustBeComplete(command.template(), command.letter() + command.letterEn());
        }
        boolean departs = TriageRules.departs(command, found);
        UUID id = UUID.randomUUID();
        var content = vault.openOrCreate(hand.dossierId(), Compartment.CASE);
        if (!store.add(
                hand,
                new StoredDecision(
                        id,
                        chair,
                        clock.instant(),
                        content.seal(id, DECISION, TriageText.write(command)),
                        null,
                        departs ? null : true))) {
            throw new BrokenRule("triage.decided.already");
        }
        if (!departs) {
            carryOut(hand, command, found, chair);
        }
    }

    /**
     * The second person says whether they agree with a decision that departs from both assessments.
     *
     * @throws BrokenRule when nothing waits, or the caller decided it
     */
    public void confirm(String number, boolean agreed) {
        var admitted = gate.admit(Action.CONFIRM_TRIAGE, cases.find(number));
        CaseInHand hand = admitted.dossier();
        PersonId second = admitted.caller().known();
        StoredDecision waiting = store.decision(hand)
                .filter(decision -> decision.agreed() == null)
                .orElseThrow(() -> new BrokenRule("triage.confirm.nothing"));
        if (waiting.person().equals(second)) {
            throw new BrokenRule("triage.confirm.own");
        }
        if (!store.answer(waiting.id(), second, clock.instant(), agreed)) {
            throw new BrokenRule("triage.confirm.nothing");
        }
        trail.recordDeed(admitted.caller().actor(), agreed ? "TRIAGE_AGREED" : "TRIAGE_NOT_AGREED", hand.reference());
        if (agreed) {
            DecideTriage decided =
                    reading.decided(hand, waiting, admitted.caller().actor());
            List<Assessment> found = reading.complete(hand, admitted.caller().actor());
            carryOut(hand, decided, found, waiting.person());
        }
    }

    private void carryOut(CaseInHand hand, DecideTriage decided, List<Assessment> found, PersonId chair) {
        Route route = Objects.requireNonNull(decided.route());
        if (route.takesLetter()) {
            for (ReportId report : cases.reports(hand)) {
                cases.tell(
                        hand,
                        report,
                        submission(decided, report),
                        chair,
                        decided.letterIn(reports.languageOf(report)),
                        decided.template());
            }
            cases.feedbackGiven(hand, chair);
        }
        if (decided.dueOn() != null && route.takesDay()) {
            cases.ask(hand, TaskKind.ROUTE, decided.dueOn());
        }
        cases.move(hand, route.move(), chair, decided.reason(), TriageRules.met(decided, found));
        cases.write();
    }

    /** Of each reporter's letter a different one, and yet always the same. */
    private static UUID submission(DecideTriage decided, ReportId report) {
        return UUID.nameUUIDFromBytes((decided.submission() + "/" + report).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isBeforeTriage(CaseInHand hand) {
        return EnumSet.of(CaseStage.ACKNOWLEDGED, CaseStage.REOPENED).contains(hand.stage());
    }

    private List<Candidate> candidates(CaseInHand hand) {
        List<PersonId> earlier = cases.earlierAssessors(hand);
        return cases.colleagues(hand).stream()
                .filter(colleague -> !earlier.contains(colleague.id()))
                .toList();
    }
}
