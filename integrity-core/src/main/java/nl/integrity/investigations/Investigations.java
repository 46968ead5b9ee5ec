package nl.integrity.investigations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Caller;
import nl.integrity.audit.Actor;
import nl.integrity.cases.Allegation;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Cases;
import nl.integrity.committees.SeatFunction;
import nl.integrity.deliberation.Finding;
import nl.integrity.investigations.InvestigationStore.StoredAssignment;
import nl.integrity.investigations.InvestigationStore.StoredFinding;
import nl.integrity.investigations.InvestigationStore.StoredMethod;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** Opens what was written in an investigation, for doors that let their caller in. */
@ApplicationScoped
class Investigations {
    @Inject
    Cases cases;

    @Inject
    InvestigationStore store;

    @Inject
    EvidenceBook evidence;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    Event<DeskNews> news;

    /** Whether a case is where something is investigated. */
    static boolean runs(CaseInHand hand) {
        return hand.stage() == CaseStage.UNDER_INVESTIGATION || hand.stage() == CaseStage.HEARING_BOTH_SIDES;
    }

    /** What was written in an investigation, sealed. */
    record Written(List<StoredAssignment> assignments, List<StoredMethod> methods, List<StoredFinding> findings) {
        @Override
        public String toString() {
            return "Written";
        }
    }

    Written written(CaseInHand hand) {
        return new Written(store.assignments(hand), store.methods(hand), store.findings(hand));
    }

    InvestigationFile open(CaseInHand hand, Written written, Caller reader, Set<InvestigationFile.Act> may) {
        Actor actor = reader.actor();
        List<Allegation> allegations = cases.allegations(hand, actor);
        if (written.assignments().isEmpty()) {
            return new InvestigationFile(
                    hand.number(), hand.stage(), List.of(), List.of(), points(allegations, Map.of()), may);
        }
        OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, actor, hand.reference());
        Map<UUID, List<InvestigationFile.PieceName>> rests = evidence.rests(hand, content);
        return new InvestigationFile(
                hand.number(),
                hand.stage(),
                written.assignments().stream()
                        .map(each -> assignment(each, content))
                        .toList(),
                written.methods().stream()
                        .map(each -> method(each, content, reader.known()))
                        .toList(),
                points(
                        allegations,
                        written.findings().stream()
                                .collect(Collectors.groupingBy(
                                        StoredFinding::allegation,
                                        Collectors.mapping(
                                                each -> draft(each, content, rests.getOrDefault(each.id(), List.of())),
                                                Collectors.toUnmodifiableList())))),
                may);
    }

    private static List<InvestigationFile.Point> points(
            List<Allegation> allegations, Map<Integer, List<InvestigationFile.Draft>> drafts) {
        return allegations.stream()
                .map(each -> new InvestigationFile.Point(
                        each.number(), each.text(), drafts.getOrDefault(each.number(), List.of())))
                .toList();
    }

    private Assignment assignment(StoredAssignment stored, OpenCompartment content) {
        JsonObject text =
                InvestigationText.read(content.unseal(stored.id(), InvestigationText.ASSIGNMENT, stored.content()));
        return new Assignment(
                stored.number(),
                text.getString("question"),
                text.getString("scope"),
                text.getString("period"),
                text.getString("methods"),
                text.getString("preliminary"),
                text.getString("lighter"),
                stored.lead(),
                stored.others(),
                Stream.concat(
                                Stream.of(directory.nameOf(stored.lead())),
                                stored.others().stream().map(directory::nameOf).sorted())
                        .toList(),
                stored.dueOn(),
                stored.accessUntil(),
                stored.at(),
                directory.nameOf(stored.author()),
                stored.signedAt(),
                stored.signedBy() == null ? null : directory.nameOf(stored.signedBy()));
    }

    private AskedMethod method(StoredMethod stored, OpenCompartment content, PersonId reader) {
        JsonObject text =
                InvestigationText.read(content.unseal(stored.id(), InvestigationText.METHOD, stored.content()));
        InvestigationStore.Answer answer = stored.answer();
        return new AskedMethod(
                stored.id(),
                stored.kind(),
                stored.state(today()),
                text.getString("necessity"),
                text.getString("lighter"),
                stored.lastDay(),
                stored.at(),
                directory.nameOf(stored.asker()),
                answer == null ? "" : content.unseal(stored.id(), InvestigationText.REASON, answer.reason()),
                answer == null ? null : answer.at(),
                answer == null ? null : directory.nameOf(answer.by()),
                stored.asker().equals(reader));
    }

    private InvestigationFile.Draft draft(
            StoredFinding stored, OpenCompartment content, List<InvestigationFile.PieceName> rests) {
        JsonObject text =
                InvestigationText.read(content.unseal(stored.id(), InvestigationText.FINDING, stored.content()));
        return new InvestigationFile.Draft(
                stored.number(),
                Finding.valueOf(text.getString("finding")),
                text.getString("facts"),
                text.getString("judgement"),
                rests,
                stored.at(),
                directory.nameOf(stored.author()));
    }

    /** The order that counts. */
    Optional<StoredAssignment> inForce(CaseInHand hand) {
        return store.assignments(hand).stream()
                .filter(StoredAssignment::isSigned)
                .findFirst();
    }

    /** Those who preside are told that something waits for them, but for whoever made it wait. */
    void tellChairs(CaseInHand hand, PersonId by) {
        cases.colleagues(hand).stream()
                .filter(colleague -> colleague.function() == SeatFunction.CHAIR)
                .filter(colleague -> !colleague.id().equals(by))
                .forEach(chair -> tell(hand, chair.id()));
    }

    void tell(CaseInHand hand, PersonId person) {
        news.fire(DeskNews.toPerson(DeskNews.Kind.TASK, hand.dossierId(), person));
    }

    LocalDate today() {
        return SystemTime.today(clock);
    }
}
