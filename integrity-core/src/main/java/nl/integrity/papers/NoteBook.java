package nl.integrity.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Admission;
import nl.integrity.cases.CaseInHand;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import nl.integrity.vault.Vault;

/**
 * Seals and opens notes, for a door that let its caller in. What is shared is under the key of the case; what somebody keeps for themselves
 * is in a notebook that goes by a keyed hash of them and the case, under a key of its own.
 */
@ApplicationScoped
class NoteBook {
    private static final String SHARED = "case_note.content";
    private static final String OWN = "own_note.content";
    private static final int ID_BYTES = 16;

    @Inject
    NoteStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /** What stands for what this person keeps for themselves about this case: without the master key nobody can tell. */
    UUID notebook(CaseInHand hand, PersonId person) {
        ByteBuffer id = ByteBuffer.wrap(hash.of("notebook", hand.dossierId() + "\n" + person, ID_BYTES));
        return new UUID(id.getLong(), id.getLong());
    }

    /**
     * The versions of a note that the caller may read; empty when there is none.
     *
     * @param deliberation whether they may read those of the deliberation
     */
    List<StoredNote> versions(Admission<CaseInHand> admitted, NoteId note, boolean deliberation) {
        List<StoredNote> shared = store.versions(admitted.dossier().id(), note);
        if (shared.isEmpty()) {
            return store.own(notebook(admitted.dossier(), admitted.caller().known()), note);
        }
        return deliberation || shared.get(0).kind() != NoteKind.DELIBERATION ? shared : List.of();
    }

    /** @return false when there is such a version already */
    boolean add(
            Admission<CaseInHand> admitted,
            NoteKind kind,
            UUID id,
            NoteId note,
            int number,
            boolean takesBack,
            String text) {
        CaseInHand hand = admitted.dossier();
        PersonId person = admitted.caller().known();
        Instant now = clock.instant();
        if (kind == NoteKind.PERSONAL) {
            UUID notebook = notebook(hand, person);
            Sealed content = vault.openOrCreate(notebook, Compartment.NOTES).seal(id, OWN, now + "\n" + text);
            return store.addOwn(notebook, new StoredNote(id, note, number, kind, null, null, takesBack, content));
        }
        Sealed content = vault.openOrCreate(hand.dossierId(), Compartment.CASE).seal(id, SHARED, text);
        return store.add(hand.id(), new StoredNote(id, note, number, kind, person, now, takesBack, content));
    }

    /** What those of a case say, in the order in which they are given. */
    List<Note> readShared(Admission<CaseInHand> admitted, Collection<StoredNote> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        CaseInHand hand = admitted.dossier();
        OpenCompartment content =
                vault.open(hand.dossierId(), Compartment.CASE, admitted.caller().actor(), hand.reference());
        PersonId reader = admitted.caller().known();
        return byNote(stored).stream()
                .map(versions -> {
                    PersonId author = Objects.requireNonNull(versions.get(0).person());
                    return note(
                            versions,
                            directory.nameOf(author),
                            author.equals(reader),
                            versions.stream()
                                    .map(version -> new Note.Version(
                                            Objects.requireNonNull(version.at()),
                                            content.unseal(version.id(), SHARED, version.content())))
                                    .toList());
                })
                .toList();
    }

    /** What those in the caller's notebook say, the latest first. */
    List<Note> readOwn(Admission<CaseInHand> admitted, Collection<StoredNote> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        CaseInHand hand = admitted.dossier();
        PersonId reader = admitted.caller().known();
        OpenCompartment content = vault.open(
                notebook(hand, reader), Compartment.NOTES, admitted.caller().actor(), hand.reference());
        return byNote(stored).stream()
                .map(versions -> note(
                        versions,
                        directory.nameOf(reader),
                        true,
                        versions.stream()
                                .map(version -> own(content.unseal(version.id(), OWN, version.content())))
                                .toList()))
                .sorted(Comparator.comparing((Note note) ->
                                note.texts().get(note.texts().size() - 1).at())
                        .reversed())
                .toList();
    }

    /** A moment, and what was written then. */
    private static Note.Version own(String text) {
        int end = text.indexOf('\n');
        return new Note.Version(Instant.parse(text.substring(0, end)), text.substring(end + 1));
    }

    /** @param read what the versions say, one by one */
    private static Note note(List<StoredNote> versions, String by, boolean mine, List<Note.Version> read) {
        int last = versions.size() - 1;
        StoredNote latest = versions.get(last);
        List<Note.Version> texts = new ArrayList<>(read.subList(0, latest.takesBack() ? last : last + 1));
        Collections.reverse(texts);
        return new Note(
                latest.note(),
                latest.kind(),
                by,
                mine,
                latest.number(),
                List.copyOf(texts),
                latest.takesBack() ? read.get(last) : null);
    }

    private static Collection<List<StoredNote>> byNote(Collection<StoredNote> stored) {
        Map<NoteId, List<StoredNote>> notes = new LinkedHashMap<>();
        stored.forEach(version ->
                notes.computeIfAbsent(version.note(), anew -> new ArrayList<>()).add(version));
        return notes.values();
    }
}
