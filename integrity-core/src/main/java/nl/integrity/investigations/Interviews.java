package nl.integrity.investigations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.investigations.InterviewStore.StoredInterview;
import nl.integrity.investigations.InterviewStore.StoredStep;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** Opens the conversations of an investigation, for doors that let their caller in. */
@ApplicationScoped
class Interviews {
    static final String PLAN = "interview.content";
    static final String STEP = "interview_step.content";

    @Inject
    InterviewStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    /**
     * All of them, the one that was planned last first.
     *
     * @param mayKeep whether the reader can write down what becomes of them
     */
    List<Interview> of(CaseInHand hand, Actor reader, boolean mayKeep) {
        List<StoredInterview> stored = store.interviews(hand);
        if (stored.isEmpty()) {
            return List.of();
        }
        OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference());
        Map<UUID, List<StoredStep>> steps = store.steps(hand);
        return stored.stream()
                .map(each -> open(each, steps.getOrDefault(each.id(), List.of()), content, mayKeep))
                .toList();
    }

    /** What subjects with an account said, as the record of their last conversation reads, as far as it was offered to them. */
    Map<PersonId, String> recordsOfSubjects(CaseInHand hand, Actor reader) {
        Map<PersonId, String> records = new HashMap<>();
        of(hand, reader, false).stream()
                .filter(each -> each.role() == InterviewKind.SUBJECT && each.wasOffered())
                .sorted(Comparator.comparingInt(Interview::number))
                .forEach(each -> {
                    Interview.Step record = each.getRecord();
                    if (each.person() != null && record != null) {
                        records.put(each.person(), record.text());
                    }
                });
        return records;
    }

    /** The names of those with whom one was planned, whenever the case was open. */
    List<String> names(CaseInHand hand, OpenCompartment content) {
        return store.plans(hand).entrySet().stream()
                .map(plan -> InvestigationText.read(content.unseal(plan.getKey(), PLAN, plan.getValue()))
                        .getString("name"))
                .toList();
    }

    private Interview open(StoredInterview stored, List<StoredStep> steps, OpenCompartment content, boolean mayKeep) {
        JsonObject text = InvestigationText.read(content.unseal(stored.id(), PLAN, stored.content()));
        InterviewState state =
                InterviewLifecycle.after(steps.stream().map(StoredStep::move).toList());
        String person = text.getString("person");
        Set<InterviewMove> may = mayKeep ? InterviewLifecycle.from(state) : EnumSet.noneOf(InterviewMove.class);
        return new Interview(
                stored.id(),
                stored.number(),
                stored.role(),
                person.isEmpty() ? null : PersonId.of(person),
                text.getString("name"),
                stored.day(),
                stored.time(),
                text.getString("place"),
                text.getString("rights"),
                state,
                steps(steps, content),
                may,
                stored.at(),
                directory.nameOf(stored.author()));
    }

    private List<Interview.Step> steps(List<StoredStep> stored, OpenCompartment content) {
        List<Interview.Step> steps = new ArrayList<>();
        int version = 0;
        for (StoredStep each : stored) {
            JsonObject text = InvestigationText.read(content.unseal(each.id(), STEP, each.content()));
            String record = text.getString("text");
            version += record.isEmpty() ? 0 : 1;
            steps.add(new Interview.Step(
                    each.number(),
                    each.move(),
                    each.day(),
                    each.until(),
                    text.getString("present"),
                    record,
                    record.isEmpty() ? 0 : version,
                    text.getString("wishes"),
                    text.getString("reason"),
                    each.at(),
                    directory.nameOf(each.author())));
        }
        return List.copyOf(steps);
    }
}
