package nl.integrity.duties;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.AuditTrail;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.SystemTime;

/** Takes in who holds what, as the authorisation system tells it: first to be looked at, then for good. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class DutyLists {
    @Inject
    Gate gate;

    @Inject
    RuleStore rules;

    @Inject
    HoldingStore holdings;

    @Inject
    ConflictStore conflicts;

    @Inject
    Reckoning reckoning;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Reads a list, to be looked at: nothing changes yet.
     *
     * @throws BrokenRule when the file as a whole cannot be read, or is of a day that it cannot be of
     */
    public DraftId read(LocalDate asOf, InputStream file) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        checkDay(asOf);
        Map<String, UUID> units = directory.unitsToday().stream()
                .collect(Collectors.toMap(unit -> unit.code().toUpperCase(Locale.ROOT), unit -> unit.id()
                        .value()));
        HoldingFile.Content content = HoldingFile.read(file, units, rules.codes());
        DraftId id = new DraftId(UUID.randomUUID());
        rules.lock();
        holdings.draft(id, asOf, content, clock.instant(), caller.known());
        return id;
    }

    private void checkDay(LocalDate asOf) {
        if (asOf.isAfter(today())) {
            throw new BrokenRule("duties.asOf.future");
        }
        conflicts.latest().map(ListState::asOf).filter(asOf::isBefore).ifPresent(latest -> {
            throw new BrokenRule("duties.asOf.older");
        });
    }

    /** What the caller sent last and did not take in yet. */
    public Optional<ListDraft> draft() {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        return holdings.draftOf(caller.known());
    }

    /**
     * Puts the list that was looked at in place of the one that counted.
     *
     * @throws BrokenRule when there is no such draft any more, when it has no line that is right, or lines that are wrong and may not be
     *     left out
     */
    public void apply(ApplyList command) {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        rules.lock();
        ListDraft draft = holdings.draftOf(caller.known())
                .filter(found -> found.id().equals(command.draft()))
                .orElseThrow(() -> new BrokenRule("duties.draft.gone"));
        checkDay(draft.asOf());
        if (draft.lines() == 0) {
            throw new BrokenRule("duties.draft.empty");
        }
        if (draft.faulty() > 0 && !command.leaveOut()) {
            throw new BrokenRule("duties.draft.faulty");
        }
        holdings.replace(draft.id());
        reckoning.renew();
        int list = holdings.keep(draft, clock.instant(), caller.known());
        conflicts.keepTotals(list, today());
        holdings.forget(draft.id());
        trail.recordDeed(caller.actor(), "REPLACE_DUTY_LIST", "list " + list);
    }

    /** Throws away what was sent. */
    public void discard() {
        Caller caller = gate.admit(Action.MANAGE_DUTIES);
        holdings.draftOf(caller.known()).map(ListDraft::id).ifPresent(holdings::forget);
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }
}
