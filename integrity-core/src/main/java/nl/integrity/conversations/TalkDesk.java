package nl.integrity.conversations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Admission;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.conversations.TalkStore.SealedRow;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * A confidant's own conversations, and nobody else's. All that is about one throws {@link nl.integrity.access.AccessRefused} when there is
 * none, or none of this caller's, or they are a confidant no more.
 */
@Stateless
@RolesAllowed(Role.CONFIDANT)
public class TalkDesk {
    private static final ZoneId ZONE = SystemTime.ZONE;

    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    TalkNotes notes;

    @Inject
    TalkStore store;

    @Inject
    TalkLists lists;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** The caller's own, the latest first; none for whoever is a confidant no more. */
    public List<TalkLine> mine() {
        var caller = gate.admit(Action.LIST_TALKS);
        PersonId myself = caller.known();
        List<Held> own = talks.serves(myself) ? store.of(talks.mark(myself)) : List.of();
        Map<UUID, OpenCompartment> open = vault.openAll(
                own.stream().map(Held::talk).collect(Collectors.toSet()),
                Compartment.TALK,
                caller.actor(),
                Talks.UNNAMED);
        Map<UUID, List<SealedRow>> entries = store.entriesOf(talks.mark(myself));
        return own.stream()
                .filter(held -> open.containsKey(held.talk()))
                .map(held -> line(
                        held,
                        Talks.course(
                                entries.getOrDefault(held.talk(), List.of()),
                                Objects.requireNonNull(open.get(held.talk())))))
                .toList();
    }

    /** One with all that was said, and the notes that the caller may read. */
    public TalkFile open(UUID talk) {
        Admission<HeldTalk> admitted = gate.admit(Action.READ_TALK, talks.find(talk));
        Held held = admitted.dossier().held();
        Actor actor = admitted.caller().actor();
        TalkCourse course =
                talks.course(held, talks.open(held, actor, admitted.dossier().reference()));
        return new TalkFile(
                line(held, course),
                course.entries().stream().map(TalkEntry::forConfidant).toList(),
                notes.read(held, actor, admitted.dossier().reference()),
                course.proposal().orElse(null),
                course.agreed().orElse(null),
                course.draft().orElse(null),
                course.consent().map(TalkEntry::forConfidant).orElse(null),
                course.filed().map(TalkEntry::forConfidant).orElse(null),
                lists.categories(),
                lists.outcomes());
    }

    private static TalkLine line(Held held, TalkCourse course) {
        List<TalkEntry> entries = course.entries();
        return new TalkLine(
                held.holding(),
                entries.get(0).fact("who"),
                held.since(),
                entries.get(entries.size() - 1).at(),
                course.awaitsConfidant(),
                held.endedOn(),
                held.outcome() != null);
    }

    /** @throws BrokenRule when it ended */
    public void write(@Valid WriteToClient command) {
        Held held = gate.admit(Action.WRITE_IN_TALK, talks.find(command.talk()))
                .dossier()
                .held();
        Talks.mustRun(held);
        talks.add(
                held.talk(),
                command.submission(),
                true,
                TalkKind.SAID,
                Map.of("text", command.text()),
                talks.openToAdd(held));
    }

    /** @throws BrokenRule when it ended, or a moment has passed */
    public void propose(@Valid ProposeMoments command) {
        Held held = gate.admit(Action.WRITE_IN_TALK, talks.find(command.talk()))
                .dossier()
                .held();
        Talks.mustRun(held);
        if (command.moments().stream()
                .anyMatch(moment -> moment.atZone(ZONE).toInstant().isBefore(clock.instant()))) {
            throw new BrokenRule("talk.moment.past");
        }
        String moments = command.moments().stream()
                .distinct()
                .sorted()
                .map(LocalDateTime::toString)
                .collect(Collectors.joining(" "));
        talks.add(
                held.talk(),
                command.submission(),
                true,
                TalkKind.PROPOSED,
                Map.of("moments", moments, "place", command.place()),
                talks.openToAdd(held));
    }

    /** Keeps a note that nobody reads but the caller, and whoever comes after them by the consent of whoever asked. */
    public void note(@Valid WriteToClient command) {
        Held held = gate.admit(Action.KEEP_NOTE, talks.find(command.talk()))
                .dossier()
                .held();
        notes.keep(held, command.submission(), command.text());
    }

    /**
     * Ends it, and accounts for it: both only once.
     *
     * @throws BrokenRule when it was accounted for already, or by no such category or outcome
     */
    public void end(@Valid EndTalk command) {
        Held held = gate.admit(Action.END_TALK, talks.find(command.talk()))
                .dossier()
                .held();
        if (held.outcome() != null) {
            throw new BrokenRule("talk.accounted");
        }
        lists.mustKnow(String.valueOf(command.category()), String.valueOf(command.outcome()));
        if (held.endedOn() == null) {
            talks.add(held.talk(), held.talk(), true, TalkKind.ENDED, Map.of(), talks.openToAdd(held));
            store.end(held.talk(), LocalDate.ofInstant(clock.instant(), ZONE));
        }
        notes.account(held, TalkLists.cell(String.valueOf(command.category()), String.valueOf(command.outcome())));
    }
}
