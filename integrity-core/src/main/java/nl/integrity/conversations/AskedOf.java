package nl.integrity.conversations;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.shared.PersonId;

/** Something that was asked of one confidant, with what people are to it. */
final class AskedOf implements Dossier {
    private final SupportStore.Asked asked;
    private final Talks talks;

    AskedOf(SupportStore.Asked asked, Talks talks) {
        this.asked = asked;
        this.talks = talks;
    }

    SupportStore.Asked asked() {
        return asked;
    }

    @Override
    public UUID dossierId() {
        return asked.id();
    }

    @Override
    public String reference() {
        return talks.reference(asked.id());
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        return talks.isFor(asked.confidant(), person) ? EnumSet.of(Relation.CONFIDANT) : EnumSet.noneOf(Relation.class);
    }
}
