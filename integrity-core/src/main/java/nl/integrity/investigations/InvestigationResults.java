package nl.integrity.investigations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.Caller;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.GuardsAsked;
import nl.integrity.investigations.InvestigationStore.StoredAssignment;
import nl.integrity.investigations.InvestigationStore.StoredFinding;
import nl.integrity.investigations.InvestigationStore.StoredMethod;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.OpenCompartment;
import org.jspecify.annotations.Nullable;

/** What came of an investigation, for the components above this one. */
@ApplicationScoped
public class InvestigationResults {
    @Inject
    Cases cases;

    @Inject
    Investigations investigations;

    @Inject
    InvestigationStore store;

    @Inject
    EvidenceBook evidence;

    @Inject
    Interviews interviews;

    /** Whether a case is where something is investigated. */
    public boolean runs(CaseInHand hand) {
        return Investigations.runs(hand);
    }

    /** Whether somebody leads it, by the order that counts. */
    public boolean isLedBy(CaseInHand hand, PersonId person) {
        return investigations
                .inForce(hand)
                .filter(order -> order.lead().equals(person))
                .isPresent();
    }

    /** Whether it was ordered and signed, and something was found on each point of the case. */
    public boolean areWhole(CaseInHand hand) {
        Set<Integer> found =
                store.findings(hand).stream().map(StoredFinding::allegation).collect(Collectors.toSet());
        return investigations.inForce(hand).isPresent() && found.containsAll(cases.points(hand));
    }

    /** Each point of the case with what was found on it. */
    public List<InvestigationFile.Point> points(CaseInHand hand, Caller reader) {
        return investigations
                .open(hand, investigations.written(hand), reader, Set.of())
                .points();
    }

    /**
     * What a report of it rests on.
     *
     * @throws BrokenRule when the register of evidence is not what was written
     */
    public List<Annex> annexes(CaseInHand hand, Caller reader) {
        List<Annex> annexes = new ArrayList<>();
        store.assignments(hand).stream()
                .filter(StoredAssignment::isSigned)
                .map(order -> new Annex(AnnexKind.ORDER, order.number(), "", day(order.signedAt()), ""))
                .forEach(annexes::add);
        List<StoredMethod> allowed = store.methods(hand).stream()
                .filter(method -> method.answer() != null && method.answer().approved())
                .toList();
        for (int place = 0; place < allowed.size(); place++) {
            StoredMethod method = allowed.get(allowed.size() - 1 - place);
            annexes.add(new Annex(AnnexKind.MEANS, place + 1, method.kind().name(), day(method.at()), ""));
        }
        pieces(hand, reader).forEach(annexes::add);
        interviews.of(hand, reader.actor(), false).stream()
                .filter(each -> each.state() != InterviewState.PLANNED && each.state() != InterviewState.CANCELLED)
                .map(each -> new Annex(
                        AnnexKind.CONVERSATION, each.number(), each.role().name(), each.day(), ""))
                .forEach(annexes::add);
        return List.copyOf(annexes);
    }

    /** What subjects with an account said, as the record of it reads that was offered to them. */
    public Map<PersonId, String> records(CaseInHand hand, Actor reader) {
        return interviews.recordsOfSubjects(hand, reader);
    }

    /**
     * The names of those who were heard, or were to be, to be taken out of a text.
     *
     * @param content of the case, opened by whoever takes them out
     */
    public List<String> heard(CaseInHand hand, OpenCompartment content) {
        return interviews.names(hand, content);
    }

    private Stream<Annex> pieces(CaseInHand hand, Caller reader) {
        EvidenceFile register = evidence.open(hand, reader, false);
        BrokenRule.when(!register.faults().isEmpty(), "investigations.evidence.broken");
        return register.pieces().stream()
                .map(each ->
                        new Annex(AnnexKind.EVIDENCE, each.number(), each.title(), each.obtainedOn(), each.sha256()));
    }

    private static LocalDate day(@Nullable Instant at) {
        return LocalDate.ofInstant(Objects.requireNonNull(at), SystemTime.ZONE);
    }

    void onAsked(@Observes GuardsAsked asked) {
        if (asked.needs(CaseGuard.INVESTIGATED) && areWhole(asked.hand())) {
            asked.met(CaseGuard.INVESTIGATED);
        }
    }
}
