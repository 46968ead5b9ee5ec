package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.conversations.TalkStore.SealedRow;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** What confidants write for themselves: under a key for each whose the conversation is or was, apart from what was said in it. */
@ApplicationScoped
class TalkNotes {
    private static final String NOTE = "talk_note.note";
    private static final String OUTCOME = "talk_holding.outcome";

    @Inject
    TalkStore store;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    void keep(Held held, UUID submission, String text) {
        UUID id = UUID.nameUUIDFromBytes(hash.of("talk note", held.holding() + "\n" + submission, 32));
        store.note(
                held.holding(),
                new SealedRow(id, clock.instant(), compartment(held).seal(id, NOTE, text)));
    }

    /** The holder's own, and those of earlier ones as far as whoever asked consented, without a gap back to the first who was left out. */
    List<TalkNote> read(Held held, Actor reader, String reference) {
        List<TalkNote> notes = new ArrayList<>();
        for (Held each : readable(held)) {
            List<SealedRow> rows = store.notes(each.holding());
            if (!rows.isEmpty()) {
                OpenCompartment open = vault.open(each.holding(), Compartment.TALK_NOTES, reader, reference);
                rows.forEach(row -> notes.add(new TalkNote(
                        row.at(),
                        open.unseal(row.id(), NOTE, row.sealed()),
                        !each.holding().equals(held.holding()))));
            }
        }
        return notes;
    }

    private List<Held> readable(Held held) {
        List<Held> all = store.holdings(held.talk());
        int from = held.number();
        while (from > 1 && all.get(from - 1).readsEarlier()) {
            from--;
        }
        return all.subList(from - 1, held.number());
    }

    /** @param cell what it was about and what came of it */
    void account(Held held, String cell) {
        store.account(held.holding(), compartment(held).seal(held.holding(), OUTCOME, cell));
    }

    String accounted(Held held, OpenCompartment notes) {
        return notes.unseal(held.holding(), OUTCOME, Objects.requireNonNull(held.outcome()));
    }

    private OpenCompartment compartment(Held held) {
        return vault.openOrCreate(held.holding(), Compartment.TALK_NOTES);
    }
}
