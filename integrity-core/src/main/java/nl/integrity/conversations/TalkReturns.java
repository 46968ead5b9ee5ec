package nl.integrity.conversations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.conversations.TalkStore.SealedRow;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** A confidant accounts for a year: in counts, without people. Also of the last one, for whoever is a confidant no more. */
@Stateless
@RolesAllowed(Role.CONFIDANT)
public class TalkReturns {
    private static final int MOST = 10_000;

    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    TalkStore store;

    @Inject
    TalkNotes notes;

    @Inject
    TalkLists lists;

    @Inject
    TalkReturnStore returns;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * What can be accounted for; what is proposed nobody else ever sees.
     *
     * @throws BrokenRule when that year lies ahead
     */
    public TalkYear open(int year) {
        Caller caller = gate.admit(Action.COUNT_OWN_TALKS);
        mustHaveBegun(year);
        byte[] myself = talks.mark(caller.known());
        Optional<SealedRow> entered = returns.latest(myself, year);
        return new TalkYear(
                year,
                lists.categories(),
                lists.outcomes(),
                proposed(store.endedIn(myself, year), caller),
                entered.map(row -> TalkText.counts(
                                row, vault.open(row.id(), Compartment.TALK, caller.actor(), "year " + year)))
                        .orElseGet(Map::of),
                entered.map(SealedRow::at).orElse(null));
    }

    private Map<String, Integer> proposed(List<Held> ended, Caller caller) {
        Map<UUID, OpenCompartment> open = vault.openAll(
                ended.stream().map(Held::holding).collect(Collectors.toSet()),
                Compartment.TALK_NOTES,
                caller.actor(),
                Talks.UNNAMED);
        Map<String, Integer> counts = new TreeMap<>();
        ended.stream()
                .map(held -> notes.accounted(held, Objects.requireNonNull(open.get(held.holding()))))
                .forEach(cell -> counts.merge(cell, 1, Integer::sum));
        return counts;
    }

    /** @throws BrokenRule when that year lies ahead, or a count is no count */
    public void enter(EnterCounts command) {
        Caller caller = gate.admit(Action.COUNT_OWN_TALKS);
        mustHaveBegun(command.year());
        if (!known().containsAll(command.counts().keySet())
                || command.counts().values().stream().anyMatch(count -> count < 0 || count > MOST)) {
            throw new BrokenRule("talk.count.wrong");
        }
        UUID id = UUID.randomUUID();
        OpenCompartment open = vault.create(id, Compartment.TALK);
        returns.add(
                talks.mark(caller.known()),
                command.year(),
                new SealedRow(id, clock.instant(), TalkText.seal(id, command.counts(), open)));
    }

    private Set<String> known() {
        return lists.categories().stream()
                .flatMap(category ->
                        lists.outcomes().stream().map(outcome -> TalkLists.cell(category.code(), outcome.code())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void mustHaveBegun(int year) {
        int now = clock.instant().atZone(clock.getZone()).getYear();
        if (year > now || year < 2000) {
            throw new BrokenRule("talk.year.unknown");
        }
    }
}
