package nl.integrity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.KeyedHash;

/**
 * Who may never see a dossier, whatever their role. The person is kept as a keyed hash: the rows tell nobody who it is, and yet a list
 * can leave the dossier out.
 */
@ApplicationScoped
public class Exclusions {
    @Inject
    ExclusionStore store;

    @Inject
    KeyedHash hash;

    public void exclude(PersonId person, UUID dossier) {
        store.add(dossier, mark(person));
    }

    boolean excludes(PersonId person, UUID dossier) {
        return store.contains(dossier, mark(person));
    }

    /** What stands for this person in the table {@code exclusion}, for queries that leave out what they may not see. */
    public byte[] mark(PersonId person) {
        return hash.of("exclusion", person.toString(), 32);
    }
}
