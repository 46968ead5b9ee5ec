package nl.integrity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * Keeps away whoever goes by one of these names: colleagues who came to the desk before, and those who come later.
     *
     * @param names as somebody wrote them; only keyed hashes of them are kept
     */
    public void excludeNamed(Collection<String> names, UUID dossier) {
        if (names.isEmpty()) {
            return;
        }
        store.lockNames(false);
        names.stream()
                .flatMap(name -> NameMarks.ofNamed(name).stream())
                .distinct()
                .forEach(mark -> store.named(dossier, nameMark(mark)));
        store.excludeWhoeverIsNamed(dossier);
    }

    /** Two dossiers become one: who must not see one of them, sees neither. It stays so, for who would see one again would know why not before. */
    public void share(UUID one, UUID other) {
        store.lockNames(false);
        store.copy(one, other);
        store.copy(other, one);
    }

    /** A colleague came to the desk under this name: dossiers that name them shut. */
    public void recognise(PersonId person, String name) {
        byte[] whom = mark(person);
        store.lockNames(true);
        NameMarks.ofStaff(name).forEach(mark -> store.goesBy(whom, nameMark(mark)));
        store.excludeFromWhatNames(whom);
    }

    private byte[] nameMark(String mark) {
        return hash.of("name", mark, 32);
    }

    /** Whether this person must not learn that the dossier exists. */
    public boolean excludes(PersonId person, UUID dossier) {
        return store.contains(dossier, mark(person));
    }

    /** Those of these people who must not learn that the dossier exists. */
    public Set<PersonId> excludedAmong(Collection<PersonId> people, UUID dossier) {
        List<byte[]> kept = store.excluded(dossier);
        return people.stream()
                .filter(person -> kept.stream().anyMatch(mark -> Arrays.equals(mark, mark(person))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands for this person in the table {@code exclusion}, for queries that leave out what they may not see. */
    public byte[] mark(PersonId person) {
        return hash.of("exclusion", person.toString(), 32);
    }
}
