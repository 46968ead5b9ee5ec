package nl.integrity.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a case. What was written stays: a correction is a version more, and what was taken back can still be read. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseNotes {
    private static final int PAGE = 25;

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    NoteStore store;

    @Inject
    NoteBook book;

    /**
     * Those that the caller may read, the latest first.
     *
     * @param behind what the page before gave as next; {@code null} for the first
     */
    public NotesFile read(String number, @Nullable String behind) {
        var admitted = gate.admit(Action.READ_NOTES, cases.find(number));
        CaseInHand hand = admitted.dossier();
        boolean deliberation = gate.opens(Action.READ_DELIBERATION, hand);
        List<StoredNote> stored = store.page(hand.id(), deliberation, NotePlace.read(behind), PAGE + 1);
        admitWhatIsDeliberated(hand, stored);
        List<Note> shared = book.readShared(admitted, stored);
        List<Note> page = shared.subList(0, Math.min(PAGE, shared.size()));
        return new NotesFile(
                number,
                hand.stage(),
                Arrays.stream(NoteKind.values())
                        .filter(kind -> deliberation || kind != NoteKind.DELIBERATION)
                        .toList(),
                new Slice<>(page, shared.size() > PAGE ? behind(page.get(PAGE - 1)) : null),
                book.readOwn(
                        admitted,
                        store.own(book.notebook(hand, admitted.caller().known()))));
    }

    private static String behind(Note note) {
        Note.Version first = note.texts().get(note.texts().size() - 1);
        return new NotePlace(first.at(), note.id().value()).text();
    }

    /** One of them; empty when there is none like it that the caller may read. */
    public Optional<Note> open(String number, NoteId note) {
        var admitted = gate.admit(Action.READ_NOTES, cases.find(number));
        List<StoredNote> versions = versions(admitted, note);
        admitWhatIsDeliberated(admitted.dossier(), versions);
        boolean own = versions.stream().anyMatch(version -> version.kind() == NoteKind.PERSONAL);
        return (own ? book.readOwn(admitted, versions) : book.readShared(admitted, versions))
                .stream().findFirst();
    }

    /** Writes one. */
    public void write(@Valid WriteNote command) {
        var admitted = gate.admit(Action.WRITE_NOTE, cases.find(command.number()));
        NoteKind kind = Objects.requireNonNull(command.kind());
        if (kind == NoteKind.DELIBERATION) {
            gate.admit(Action.READ_DELIBERATION, Optional.of(admitted.dossier()));
        }
        UUID id = command.submission();
        book.add(admitted, kind, id, new NoteId(id), 1, false, command.text());
    }

    /**
     * Says how it should have read.
     *
     * @throws BrokenRule when the caller did not write it, it was taken back, or it changed since the caller read it
     */
    public void correct(@Valid CorrectNote command) {
        var admitted = gate.admit(Action.WRITE_NOTE, cases.find(command.number()));
        add(admitted, command.note(), command.version(), false, command.text());
    }

    /**
     * Says that it no longer holds, and why.
     *
     * @throws BrokenRule when the caller did not write it, it was taken back, or it changed since the caller read it
     */
    public void takeBack(@Valid TakeBackNote command) {
        var admitted = gate.admit(Action.WRITE_NOTE, cases.find(command.number()));
        add(admitted, command.note(), command.version(), true, command.reason());
    }

    private void add(Admission<CaseInHand> admitted, NoteId note, int version, boolean takesBack, String text) {
        StoredNote latest = versions(admitted, note).stream()
                .reduce((earlier, last) -> last)
                .orElseThrow(() -> new BrokenRule("note.unknown"));
        if (latest.person() != null && !latest.person().equals(admitted.caller().person())) {
            throw new BrokenRule("note.notYours");
        }
        if (latest.takesBack()) {
            throw new BrokenRule("note.takenBack");
        }
        if (latest.number() != version
                || !book.add(admitted, latest.kind(), UUID.randomUUID(), note, version + 1, takesBack, text)) {
            throw new BrokenRule("note.changedMeanwhile");
        }
    }

    private List<StoredNote> versions(Admission<CaseInHand> admitted, NoteId note) {
        return book.versions(admitted, note, gate.opens(Action.READ_DELIBERATION, admitted.dossier()));
    }

    /** That they read of the deliberation is written down only when they do. */
    private void admitWhatIsDeliberated(CaseInHand hand, List<StoredNote> stored) {
        if (stored.stream().anyMatch(version -> version.kind() == NoteKind.DELIBERATION)) {
            gate.admit(Action.READ_DELIBERATION, Optional.of(hand));
        }
    }
}
