package nl.integrity.subjects;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.shared.PersonId;
import nl.integrity.subjects.SubjectStore.StoredSubject;

/**
 * What somebody whom a case is about was told: a dossier of its own, for the case stays shut to them. Nobody has anything to do with it by
 * this way before they were told.
 */
final class SubjectDossier implements Dossier {
    private final StoredSubject subject;
    private final Function<PersonId, String> marks;

    /** @param marks what stands for a person in the database */
    SubjectDossier(StoredSubject subject, Function<PersonId, String> marks) {
        this.subject = subject;
        this.marks = marks;
    }

    StoredSubject subject() {
        return subject;
    }

    @Override
    public UUID dossierId() {
        return subject.id();
    }

    @Override
    public String reference() {
        return "hearing " + subject.id();
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        return subject.toldAt() != null && marks.apply(person).equals(subject.person())
                ? Set.of(Relation.SUBJECT)
                : Set.of();
    }
}
