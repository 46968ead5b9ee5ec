package nl.integrity.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.CaseMoved;
import nl.integrity.cases.Cases;
import nl.integrity.cases.TaskKind;
import nl.integrity.investigations.CriminalHolds;
import nl.integrity.investigations.HoldChanged;
import nl.integrity.investigations.InvestigationResults;
import nl.integrity.investigations.ToldAsked;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.JsonText;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.subjects.SubjectStore.StoredDelay;
import nl.integrity.subjects.SubjectStore.StoredPaper;
import nl.integrity.subjects.SubjectStore.StoredReply;
import nl.integrity.subjects.SubjectStore.StoredSubject;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Opens what those whom a case is about were told and said, for doors that let their caller in, and sees to it that nobody is forgotten. */
@ApplicationScoped
class Subjects {
    static final String SUBJECT = "case_subject.content";
    static final String PAPER = "subject_paper.content";
    static final String REPLY = "subject_reply.content";
    static final String REASON = "subject_delay.reason";
    static final String NOBODY = "subject_nobody.reason";

    @Inject
    Cases cases;

    @Inject
    CriminalHolds holds;

    @Inject
    InvestigationResults investigations;

    @Inject
    SubjectStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /** What stands for a person in the database: it tells nobody who they are. */
    String mark(PersonId person) {
        return HexFormat.of().formatHex(hash.of("subject", person.toString(), 32));
    }

    SubjectDossier dossier(StoredSubject subject) {
        return new SubjectDossier(subject, this::mark);
    }

    static String written(String name, @Nullable PersonId person) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("person", person == null ? "" : person.toString())
                .build()
                .toString();
    }

    List<SubjectFile> open(CaseInHand hand, Actor reader) {
        List<StoredSubject> subjects = store.ofEver(hand);
        if (subjects.isEmpty()) {
            return List.of();
        }
        Map<UUID, OpenCompartment> open = vault.openAll(
                subjects.stream().map(StoredSubject::id).toList(), Compartment.HEARING, reader, hand.reference());
        List<StoredDelay> delays = store.delays(hand);
        List<StoredPaper> papers = store.papers(subjects);
        List<StoredReply> replies = store.replies(papers);
        Map<PersonId, String> records = investigations.records(hand, reader);
        return subjects.stream()
                .map(subject -> file(
                        subject,
                        Objects.requireNonNull(open.get(subject.id())),
                        delays,
                        papers,
                        replies,
                        records,
                        subject.round() < hand.round()))
                .toList();
    }

    private SubjectFile file(
            StoredSubject subject,
            OpenCompartment open,
            List<StoredDelay> delays,
            List<StoredPaper> papers,
            List<StoredReply> replies,
            Map<PersonId, String> records,
            boolean earlier) {
        PersonId person = person(subject, open);
        return new SubjectFile(
                subject.id(),
                name(subject, open),
                subject.person() != null,
                subject.at(),
                directory.nameOf(subject.author()),
                subject.toldAt(),
                delays.stream()
                        .filter(delay -> delay.subject().equals(subject.id()))
                        .map(delay -> new SubjectFile.Delay(
                                delay.reviewOn(),
                                open.unseal(delay.id(), REASON, delay.reason()),
                                delay.at(),
                                directory.nameOf(delay.author())))
                        .toList(),
                papers(subject, open, papers, replies, true),
                person == null || earlier ? "" : records.getOrDefault(person, ""),
                earlier);
    }

    /** @param named whether it is shown who gave and entered each */
    List<GivenPaper> papers(
            StoredSubject subject,
            OpenCompartment open,
            List<StoredPaper> papers,
            List<StoredReply> replies,
            boolean named) {
        return papers.stream()
                .filter(paper -> paper.subject().equals(subject.id()))
                .map(paper -> new GivenPaper(
                        paper.number(),
                        paper.kind(),
                        open.unseal(paper.id(), PAPER, paper.content()),
                        paper.dueOn(),
                        paper.at(),
                        named ? directory.nameOf(paper.author()) : null,
                        replies.stream()
                                .filter(reply -> reply.paper().equals(paper.id()))
                                .map(reply -> reply(reply, paper, open, named))
                                .toList()))
                .toList();
    }

    private GivenPaper.Reply reply(StoredReply reply, StoredPaper paper, OpenCompartment open, boolean named) {
        PersonId enteredBy = reply.enteredBy();
        return new GivenPaper.Reply(
                reply.agrees(),
                open.unseal(reply.id(), REPLY, reply.content()),
                reply.at(),
                paper.dueOn() != null
                        && LocalDate.ofInstant(reply.at(), SystemTime.ZONE).isAfter(paper.dueOn()),
                named && enteredBy != null ? directory.nameOf(enteredBy) : null);
    }

    String name(StoredSubject subject, OpenCompartment open) {
        return read(subject, open).getString("name");
    }

    /** Their account; {@code null} for somebody without one. */
    @Nullable
    PersonId person(StoredSubject subject, OpenCompartment open) {
        String person = read(subject, open).getString("person");
        return person.isEmpty() ? null : PersonId.of(person);
    }

    private static JsonObject read(StoredSubject subject, OpenCompartment open) {
        return JsonText.read(open.unseal(subject.id(), SUBJECT, subject.content()));
    }

    /**
     * Keeps what was said.
     *
     * @param enteredBy {@code null} when they wrote it themselves
     * @throws nl.integrity.shared.BrokenRule when they were not given it, nothing was said, or it is nothing to agree with
     */
    void reply(StoredSubject subject, ReplyToPaper command, @Nullable PersonId enteredBy) {
        StoredPaper paper = store.papers(List.of(subject)).stream()
                .filter(each -> each.number() == command.paper())
                .findFirst()
                .orElseThrow(() -> new BrokenRule("subjects.paper.unknown"));
        BrokenRule.when(command.agrees() && paper.kind() != PaperKind.RECORD, "subjects.agrees.record");
        BrokenRule.when(!command.agrees() && command.reply().isEmpty(), "subjects.reply.missing");
        store.reply(new StoredReply(
                command.submission(),
                paper.id(),
                command.agrees(),
                vault.openToAdd(subject.id(), Compartment.HEARING).seal(command.submission(), REPLY, command.reply()),
                clock.instant(),
                enteredBy));
    }

    /** Whether everybody whom the case is about was told of it; where nobody is named it was said that it is about nobody. */
    boolean areTold(CaseInHand hand) {
        List<StoredSubject> subjects = store.of(hand);
        return subjects.isEmpty()
                ? store.nobody(hand).isPresent()
                : subjects.stream().allMatch(subject -> subject.toldAt() != null);
    }

    /** Whether everybody whom the case is about could react to what was found about them. */
    boolean areHeard(CaseInHand hand) {
        List<StoredSubject> subjects = store.of(hand);
        if (subjects.isEmpty()) {
            return store.nobody(hand).isPresent();
        }
        List<StoredPaper> papers = store.papers(subjects);
        List<StoredReply> replies = store.replies(papers);
        Map<UUID, List<StoredPaper>> given = papers.stream().collect(Collectors.groupingBy(StoredPaper::subject));
        return subjects.stream()
                .allMatch(
                        subject -> SubjectRules.isHeard(given.getOrDefault(subject.id(), List.of()), replies, today()));
    }

    /** As long as somebody is not told there is a task to do so, by the first day on which that is to be done or weighed again. */
    void plan(CaseInHand hand, PersonId by) {
        cases.done(hand, TaskKind.TELL, by);
        List<StoredDelay> delays = store.delays(hand);
        LocalDate held = holds.reviewOn(hand).orElse(LocalDate.MIN);
        store.of(hand).stream()
                .filter(subject -> subject.toldAt() == null)
                .map(subject -> delays.stream()
                        .filter(delay -> delay.subject().equals(subject.id()))
                        .findFirst()
                        .map(StoredDelay::reviewOn)
                        .orElseGet(() -> cases.due(TaskKind.TELL, LocalDate.ofInstant(subject.at(), SystemTime.ZONE))))
                .map(due -> due.isBefore(held) ? held : due)
                .min(Comparator.naturalOrder())
                .ifPresent(due -> cases.ask(hand, TaskKind.TELL, due));
    }

    /** Those who were told of the case hear how it ended: the case cannot be closed before. */
    void onMoved(@Observes CaseMoved moved) {
        if (moved.move() == CaseMove.DECIDE) {
            CaseInHand hand = cases.find(moved.id());
            if (!areAnswered(hand)) {
                cases.ask(hand, TaskKind.TELL);
            }
        }
    }

    /** Whether everybody who was told of the case was told how it ended. */
    boolean areAnswered(CaseInHand hand) {
        List<StoredSubject> told = store.of(hand).stream()
                .filter(subject -> subject.toldAt() != null)
                .toList();
        Set<UUID> answered = store.papers(told).stream()
                .filter(paper -> paper.kind() == PaperKind.OUTCOME)
                .map(StoredPaper::subject)
                .collect(Collectors.toSet());
        return told.stream().map(StoredSubject::id).allMatch(answered::contains);
    }

    /** Whether somebody may know that the case is about them; of somebody without an account, whether everybody may. */
    void onAsked(@Observes ToldAsked asked) {
        PersonId person = asked.person();
        List<StoredSubject> subjects = store.of(asked.hand()).stream()
                .filter(subject -> person == null || mark(person).equals(subject.person()))
                .toList();
        if (!subjects.isEmpty() && subjects.stream().allMatch(subject -> subject.toldAt() != null)) {
            asked.told();
        }
    }

    void onHold(@Observes HoldChanged changed) {
        plan(changed.hand(), changed.by());
    }

    LocalDate today() {
        return SystemTime.today(clock);
    }
}
