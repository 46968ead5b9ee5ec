package nl.integrity.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.subjects.SubjectStore.StoredSubject;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** What those are called whom a case is about, for components that keep it from somebody. Nobody looks: the system compares. */
@ApplicationScoped
public class SubjectNames {
    @Inject
    Subjects subjects;

    @Inject
    SubjectStore store;

    @Inject
    Vault vault;

    /**
     * Of everybody whom it is about, or was an earlier time, the one named first, first.
     *
     * @param reference how the audit trail names what they are looked up for
     */
    public List<String> of(CaseInHand hand, String reference) {
        List<StoredSubject> stored = store.ofEver(hand);
        Map<UUID, OpenCompartment> open = vault.openAll(
                stored.stream().map(StoredSubject::id).toList(), Compartment.HEARING, Actor.SYSTEM, reference);
        return stored.stream()
                .filter(subject -> open.containsKey(subject.id()))
                .map(subject -> subjects.name(subject, Objects.requireNonNull(open.get(subject.id()))))
                .distinct()
                .toList();
    }
}
