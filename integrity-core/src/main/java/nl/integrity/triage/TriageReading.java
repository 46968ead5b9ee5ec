package nl.integrity.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;
import nl.integrity.triage.TriageStore.StoredAssessment;
import nl.integrity.triage.TriageStore.StoredDecision;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Opens what was found and decided, for a door that let its caller in. */
@ApplicationScoped
class TriageReading {
    private static final int BOTH = 2;

    @Inject
    Cases cases;

    @Inject
    TriageStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    /** Whether both who are appointed are done. */
    boolean isComplete(CaseInHand hand) {
        return ofThoseAppointed(hand).size() >= BOTH;
    }

    Set<PersonId> whoIsDone(CaseInHand hand) {
        return ofThoseAppointed(hand).stream().map(StoredAssessment::person).collect(Collectors.toSet());
    }

    /** What both found; nothing before both are done, so that neither leans on the other. */
    List<Assessment> complete(CaseInHand hand, Actor reader) {
        List<StoredAssessment> stored = ofThoseAppointed(hand);
        if (stored.size() < BOTH) {
            return List.of();
        }
        OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference());
        return stored.stream().map(each -> assessment(hand, each, content)).toList();
    }

    @Nullable
    Decision decision(CaseInHand hand, PersonId reader, Actor actor) {
        return store.decision(hand)
                .map(stored -> {
                    DecideTriage decided = decided(hand, stored, actor);
                    return new Decision(
                            directory.nameOf(stored.person()),
                            stored.at(),
                            Objects.requireNonNull(decided.wrongdoing()),
                            Objects.requireNonNull(decided.risk()),
                            Objects.requireNonNull(decided.crime()),
                            Objects.requireNonNull(decided.priority()),
                            Objects.requireNonNull(decided.route()),
                            decided.dueOn(),
                            decided.reason(),
                            stored.answeredBy() == null ? null : directory.nameOf(stored.answeredBy()),
                            stored.agreed() == null,
                            stored.person().equals(reader));
                })
                .orElse(null);
    }

    /** What was decided, as it was written. */
    DecideTriage decided(CaseInHand hand, StoredDecision stored, Actor reader) {
        OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference());
        return TriageText.decision(hand.number(), content.unseal(stored.id(), CaseTriage.DECISION, stored.content()));
    }

    private Assessment assessment(CaseInHand hand, StoredAssessment stored, OpenCompartment content) {
        AssessCase found = TriageText.assessment(
                hand.number(), content.unseal(stored.id(), CaseTriage.ASSESSMENT, stored.content()));
        return new Assessment(
                directory.nameOf(stored.person()),
                stored.at(),
                found.limbs(),
                found.signals(),
                Objects.requireNonNull(found.risk()),
                found.explanation(),
                WrongdoingTest.of(found.limbs()));
    }

    private List<StoredAssessment> ofThoseAppointed(CaseInHand hand) {
        List<PersonId> appointed = cases.assessors(hand);
        return store.assessments(hand).stream()
                .filter(each -> appointed.contains(each.person()))
                .toList();
    }
}
