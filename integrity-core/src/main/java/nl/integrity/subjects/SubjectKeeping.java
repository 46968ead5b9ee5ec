package nl.integrity.subjects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.deadlines.Norm;
import nl.integrity.deadlines.Norms;
import nl.integrity.investigations.CriminalHolds;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.PeopleSearch;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.subjects.SubjectStore.StoredDelay;
import nl.integrity.subjects.SubjectStore.StoredNobody;
import nl.integrity.subjects.SubjectStore.StoredPaper;
import nl.integrity.subjects.SubjectStore.StoredSubject;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a case is about: they are told as soon as possible, or later for a reason that is weighed again, and can say what they think of
 * what was found. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR})
public class SubjectKeeping {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    Subjects subjects;

    @Inject
    SubjectStore store;

    @Inject
    Norms norms;

    @Inject
    CriminalHolds holds;

    @Inject
    ReportRegister reports;

    @Inject
    PeopleSearch people;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    Event<DeskNews> news;

    /** Who they are, what they were told and what they said. */
    public SubjectsFile open(String number) {
        var admitted = gate.admit(Action.READ_HEARING, cases.find(number));
        CaseInHand hand = admitted.dossier();
        return new SubjectsFile(
                number,
                hand.stage(),
                holds.isHeld(hand),
                subjects.open(hand, admitted.caller().actor()),
                nobody(hand, admitted.caller().actor()),
                may(hand));
    }

    private String nobody(CaseInHand hand, Actor reader) {
        return store.nobody(hand)
                .map(said -> vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference())
                        .unseal(said.id(), Subjects.NOBODY, said.reason()))
                .orElse("");
    }

    private Set<SubjectsFile.Act> may(CaseInHand hand) {
        Set<Action> open = gate.openAmong(Set.of(Action.HEAR_BOTH_SIDES, Action.DELAY_NOTICE), hand);
        Set<SubjectsFile.Act> may = EnumSet.noneOf(SubjectsFile.Act.class);
        if (open.contains(Action.HEAR_BOTH_SIDES)) {
            may.add(SubjectsFile.Act.GIVE);
            if (SubjectRules.isOpen(hand.stage())) {
                may.add(SubjectsFile.Act.NAME);
            }
        }
        if (SubjectRules.isOpen(hand.stage()) && open.contains(Action.DELAY_NOTICE)) {
            may.add(SubjectsFile.Act.DELAY);
        }
        return may;
    }

    /**
     * Colleagues by a part of their name, to choose from.
     *
     * @throws nl.integrity.organisation.PeopleUnreachable when the identity provider does not answer
     */
    @RolesAllowed(Role.SECRETARY)
    public List<Colleague> find(String number, String typed) {
        gate.admit(Action.HEAR_BOTH_SIDES, cases.find(number));
        return people.find(typed);
    }

    /**
     * Somebody is one whom the case is about: it shuts to them, whatever they were to it, and to whoever leads the unit in which single
     * sign-on knows that they work; and there is a task to tell them.
     *
     * @throws BrokenRule when it is not under investigation, they are the caller, have no account, were named already, nobody was chosen, or the form
     *     was sent for somebody else before
     */
    @RolesAllowed(Role.SECRETARY)
    public void name(@Valid NameSubject command) {
        var admitted = gate.admit(Action.HEAR_BOTH_SIDES, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId by = admitted.caller().known();
        BrokenRule.when(!SubjectRules.isOpen(hand.stage()), "subjects.notNow");
        PersonId person = command.person();
        BrokenRule.when(person == null && command.name().isEmpty(), "subjects.name.missing");
        Colleague colleague = person == null ? null : named(person, by);
        String name = colleague == null ? command.name() : colleague.name();
        String mark = person == null ? null : subjects.mark(person);
        Optional<StoredSubject> sentBefore = store.find(command.submission());
        if (sentBefore.isPresent()) {
            BrokenRule.when(!isSame(sentBefore.get(), hand, mark, name), "subjects.name.resent");
            return;
        }
        BrokenRule.when(
                mark != null && store.of(hand).stream().anyMatch(each -> mark.equals(each.person())),
                "subjects.person.already");
        store.name(
                hand,
                new StoredSubject(
                        command.submission(),
                        hand.id(),
                        hand.round(),
                        mark,
                        vault.openOrCreate(command.submission(), Compartment.HEARING)
                                .seal(command.submission(), Subjects.SUBJECT, Subjects.written(name, person)),
                        clock.instant(),
                        by,
                        null));
        if (person == null) {
            cases.keepAway(hand, name);
        } else {
            cases.keepAway(hand, person);
        }
        if (colleague != null) {
            directory.unitToday(colleague.unit()).ifPresent(unit -> cases.keepLineAway(hand, unit));
        }
        subjects.plan(hand, by);
        cases.changes(hand);
        cases.write();
    }

    /**
     * It is about nobody in particular: that is said, and not concluded from silence.
     *
     * @throws BrokenRule when it is not under investigation, or somebody was named
     */
    @RolesAllowed(Role.SECRETARY)
    public void nameNobody(@Valid NameNobody command) {
        var admitted = gate.admit(Action.HEAR_BOTH_SIDES, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        BrokenRule.when(!SubjectRules.isOpen(hand.stage()), "subjects.notNow");
        BrokenRule.when(!store.of(hand).isEmpty(), "subjects.because.somebody");
        UUID id = UUID.randomUUID();
        store.nobody(
                hand,
                new StoredNobody(
                        id,
                        vault.openOrCreate(hand.dossierId(), Compartment.CASE)
                                .seal(id, Subjects.NOBODY, command.because())),
                clock.instant(),
                admitted.caller().known());
        cases.changes(hand);
        cases.write();
    }

    private boolean isSame(StoredSubject before, CaseInHand hand, @Nullable String mark, String name) {
        return before.caseFile().equals(hand.id())
                && Objects.equals(before.person(), mark)
                && subjects.name(before, vault.openToAdd(before.id(), Compartment.HEARING))
                        .equals(name);
    }

    private Colleague named(PersonId person, PersonId by) {
        BrokenRule.when(person.equals(by), "subjects.person.self");
        return people.person(person).orElseThrow(() -> new BrokenRule("subjects.person.unknown"));
    }

    /**
     * Somebody is told later.
     *
     * @throws BrokenRule when there is none such, they were told, or the day is too far away
     */
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    public void delay(@Valid DelayNotice command) {
        var admitted = gate.admit(Action.DELAY_NOTICE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        BrokenRule.when(!SubjectRules.isOpen(hand.stage()), "subjects.notNow");
        StoredSubject subject = among(store.of(hand), command.subject());
        BrokenRule.when(subject.toldAt() != null, "subjects.told");
        LocalDate today = subjects.today();
        SubjectRules.checkReview(command.reviewOn(), today, norms.after(today, Norm.REVIEW));
        UUID id = UUID.randomUUID();
        store.delay(new StoredDelay(
                id,
                subject.id(),
                Objects.requireNonNull(command.reviewOn()),
                vault.openToAdd(subject.id(), Compartment.HEARING).seal(id, Subjects.REASON, command.reason()),
                clock.instant(),
                admitted.caller().known()));
        subjects.plan(hand, admitted.caller().known());
    }

    /**
     * Gives somebody something to read, on their own page when they have an account; whoever has none gets it by letter. What would tell who
     * reported is not given: the caller, who may know, words it otherwise.
     *
     * @throws BrokenRule when it is not its time, a criminal investigation waits, it would tell who reported, the last day is too near, or
     *     somebody gave them something meanwhile
     */
    @RolesAllowed(Role.SECRETARY)
    public void give(@Valid GivePaper command) {
        var admitted = gate.admit(Action.HEAR_BOTH_SIDES, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        StoredSubject subject = among(store.of(hand), command.subject());
        BrokenRule.when(holds.isHeld(hand), "subjects.held");
        List<StoredPaper> given = store.papers(List.of(subject));
        LocalDate today = subjects.today();
        LocalDate due = SubjectRules.check(command, hand.stage(), given, today, norms.after(today, Norm.REACT));
        OpenCompartment open =
                vault.open(subject.id(), Compartment.HEARING, admitted.caller().actor(), hand.reference());
        mustNotTell(hand, command.text(), subjects.name(subject, open));
        UUID id = UUID.randomUUID();
        StoredPaper paper = new StoredPaper(
                id,
                subject.id(),
                given.size() + 1,
                Objects.requireNonNull(command.kind()),
                due,
                open.seal(id, Subjects.PAPER, command.text()),
                clock.instant(),
                admitted.caller().known());
        if (given.size() != command.basedOn() || !store.give(paper)) {
            throw new BrokenRule("subjects.changedMeanwhile");
        }
        if (subject.toldAt() == null) {
            subjects.plan(hand, admitted.caller().known());
        } else if (command.kind() == PaperKind.OUTCOME && subjects.areAnswered(hand)) {
            cases.done(hand, TaskKind.TELL, admitted.caller().known());
        }
        PersonId person = subjects.person(subject, open);
        if (person != null) {
            // of no dossier: whoever reads the outbox does not learn whom a case is about
            news.fire(DeskNews.toPerson(DeskNews.Kind.MESSAGE, UUID.randomUUID(), person));
        }
    }

    private void mustNotTell(CaseInHand hand, String text, String reader) {
        BrokenRule.when(
                cases.reports(hand).stream().anyMatch(report -> reports.isToldBy(text, report, Set.of(reader))),
                "subjects.text.tells");
    }

    /**
     * Writes down what somebody without an account said by another way.
     *
     * @param number of the case
     * @throws BrokenRule when there is none such, they have a page of their own, or nothing was said
     */
    @RolesAllowed(Role.SECRETARY)
    public void enter(String number, @Valid ReplyToPaper reply) {
        var admitted = gate.admit(Action.HEAR_BOTH_SIDES, cases.find(number));
        StoredSubject subject = among(store.ofEver(admitted.dossier()), reply.subject());
        BrokenRule.when(subject.person() != null, "subjects.ownPage");
        subjects.reply(subject, reply, admitted.caller().known());
    }

    private static StoredSubject among(List<StoredSubject> subjects, UUID subject) {
        return subjects.stream()
                .filter(each -> each.id().equals(subject))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("subjects.unknown"));
    }
}
