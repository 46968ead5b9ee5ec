package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.confidants.Confidants;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.conversations.TalkStore.SealedRow;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import nl.integrity.vault.Vault;

/** Conversations for doors that have let their caller in: found without a name, opened with their key, and written in. */
@ApplicationScoped
class Talks {
    /** What stands in the log for every conversation, when it is whoever asked who comes. */
    static final String UNNAMED = "-";

    private static final String WHO = "talk_holding.who";

    @Inject
    TalkStore store;

    @Inject
    KeyedHash hash;

    @Inject
    Vault vault;

    @Inject
    Confidants confidants;

    @Inject
    Clock clock;

    @Inject
    Event<DeskNews> news;

    /** What is stored instead of a code. */
    byte[] lookup(ReceiptCode code) {
        return hash.of("talk lookup", code.text(), 32);
    }

    /** What stands for a confidant in the tables of conversations. */
    byte[] mark(PersonId confidant) {
        return hash.of("talk confidant", confidant.toString(), 32);
    }

    /** What stands for a colleague who asked under their own name; in no other table does anything look like it. */
    byte[] ownMark(PersonId colleague) {
        return hash.of("own talk", colleague.toString(), 32);
    }

    String reference(UUID holding) {
        return "talk " + HexFormat.of().formatHex(hash.of("talk reference", holding.toString(), 6));
    }

    /** Whether it is this person's now, and they are a confidant at all. */
    boolean isHeldBy(Held held, PersonId person) {
        return isFor(held.confidant(), person);
    }

    /** Whether a mark is this person's, and they are a confidant at all. */
    boolean isFor(byte[] mark, PersonId person) {
        return Arrays.equals(mark, mark(person)) && serves(person);
    }

    /** Whether they are a confidant at all: nothing is shown to whoever was one. */
    boolean serves(PersonId person) {
        return confidants.serves(person);
    }

    static TalkCourse course(List<SealedRow> entries, OpenCompartment open) {
        return new TalkCourse(
                entries.stream().map(row -> TalkText.read(row, open)).toList());
    }

    /** @throws BrokenRule when there is none with this code */
    HeldTalk of(ReceiptCode code) {
        return store.byCode(lookup(code))
                .map(held -> new HeldTalk(held, this))
                .orElseThrow(() -> new BrokenRule("talk.code.unknown"));
    }

    /** By the id under which a confidant knows it. */
    Optional<HeldTalk> find(UUID holding) {
        return store.holding(holding).map(held -> new HeldTalk(held, this));
    }

    /** What happened in it so far. */
    TalkCourse course(Held held, OpenCompartment open) {
        return course(store.entries(held.talk()), open);
    }

    OpenCompartment open(Held held, Actor actor, String reference) {
        return vault.open(held.talk(), Compartment.TALK, actor, reference);
    }

    OpenCompartment openToAdd(Held held) {
        return vault.openToAdd(held.talk(), Compartment.TALK);
    }

    /** Which colleague that is. */
    PersonId confidant(Held held, OpenCompartment open) {
        return PersonId.of(open.unseal(held.holding(), WHO, held.who()));
    }

    /** From now on it is this confidant's, who is told that something waits. */
    void give(UUID talk, int number, PersonId confidant, OpenCompartment open, boolean readsEarlier) {
        UUID holding = UUID.randomUUID();
        Sealed who = open.seal(holding, WHO, confidant.toString());
        store.hold(holding, talk, number, mark(confidant), who, clock.instant(), readsEarlier);
        tell(confidant, DeskNews.Kind.TASK);
    }

    /** By no dossier that there is: what waits cannot be told from the news itself. */
    void tell(PersonId confidant, DeskNews.Kind kind) {
        news.fire(DeskNews.toPerson(kind, UUID.randomUUID(), confidant));
    }

    /**
     * @param submission drawn when the form was shown: the same form sent twice is one entry
     * @return false when it was there already
     */
    boolean add(
            UUID talk,
            UUID submission,
            boolean fromConfidant,
            TalkKind kind,
            Map<String, String> facts,
            OpenCompartment open) {
        UUID id = UUID.nameUUIDFromBytes(hash.of("talk entry", talk + "\n" + kind + "\n" + submission, 32));
        TalkEntry entry = new TalkEntry(id, clock.instant(), fromConfidant, kind, facts);
        return store.add(talk, entry, TalkText.seal(entry, open));
    }

    /** Somebody who can be turned to now: those chosen, or whoever stands in for them. */
    PersonId reachable(PersonId chosen) {
        Instant now = clock.instant();
        return confidants
                .standInFor(chosen, now)
                .or(() -> Optional.of(chosen).filter(confidants::serves))
                .orElseThrow(() -> new BrokenRule("talk.confidant.gone"));
    }

    /** @throws BrokenRule when it ended */
    static void mustRun(Held held) {
        if (held.endedOn() != null) {
            throw new BrokenRule("talk.ended");
        }
    }

    /** All whose it is or was. */
    List<PersonId> everybody(Held held, OpenCompartment open) {
        return store.holdings(held.talk()).stream()
                .map(each -> confidant(each, open))
                .distinct()
                .toList();
    }
}
