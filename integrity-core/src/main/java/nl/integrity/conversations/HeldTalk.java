package nl.integrity.conversations;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.access.Relation;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.shared.PersonId;

/** A conversation with what people are to it, for as long as one call lasts. */
final class HeldTalk implements Dossier {
    private final Held held;
    private final Talks talks;

    HeldTalk(Held held, Talks talks) {
        this.held = held;
        this.talks = talks;
    }

    Held held() {
        return held;
    }

    @Override
    public UUID dossierId() {
        return held.talk();
    }

    /** Another for each confidant whose it is, that neither the conversation nor whoever asked can be found by. */
    @Override
    public String reference() {
        return talks.reference(held.holding());
    }

    @Override
    public Set<Relation> relationsOf(PersonId person) {
        return held.until() == null && talks.isHeldBy(held, person)
                ? EnumSet.of(Relation.CONFIDANT)
                : EnumSet.noneOf(Relation.class);
    }
}
