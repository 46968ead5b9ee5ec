package nl.integrity.conversations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Caller;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.conversations.SupportStore.Asked;
import nl.integrity.reports.HeldReport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReportRegister;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** What is asked of a confidant beside conversations: to stand by a reporter, and to take care of somebody whom a case is about. */
@Stateless
@RolesAllowed(Role.CONFIDANT)
public class SupportDesk {
    static final String REQUEST = "subject_care.request";

    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    SupportStore store;

    @Inject
    ReportRegister register;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** The reports that the caller follows; one that its reporter ended is not among them from that moment. */
    public List<SupportedReport> reports() {
        Caller caller = gate.admit(Action.LIST_TALKS);
        List<Asked> mine = talks.serves(caller.known()) ? store.supportBy(talks.mark(caller.known())) : List.of();
        Map<UUID, OpenCompartment> open = open(mine, caller);
        return mine.stream()
                .flatMap(asked -> held(asked, Objects.requireNonNull(open.get(asked.id())))
                        .map(held -> new SupportedReport(asked.id(), held.number(), asked.at(), held.readsOnly()))
                        .stream())
                .toList();
    }

    /**
     * The code by which the caller follows one of them.
     *
     * @throws AccessRefused when there is none, or not for this caller, or its reporter ended it
     */
    public ReceiptCode code(UUID support) {
        var admitted =
                gate.admit(Action.FOLLOW_SUPPORTED, store.support(support).map(asked -> new AskedOf(asked, talks)));
        Asked asked = admitted.dossier().asked();
        OpenCompartment open = vault.open(
                asked.id(),
                Compartment.TALK,
                admitted.caller().actor(),
                admitted.dossier().reference());
        return held(asked, open).map(held -> code(asked, open)).orElseThrow(AccessRefused::new);
    }

    private Optional<HeldReport> held(Asked asked, OpenCompartment open) {
        return register.heldBy(code(asked, open));
    }

    private static ReceiptCode code(Asked asked, OpenCompartment open) {
        return new ReceiptCode(open.unseal(asked.id(), ReportSupport.CODE, asked.first()));
    }

    /** Those of whom the caller was asked to take care, the latest first. */
    public List<AskedCare> cares() {
        Caller caller = gate.admit(Action.LIST_TALKS);
        List<Asked> mine = talks.serves(caller.known()) ? store.careBy(talks.mark(caller.known())) : List.of();
        Map<UUID, OpenCompartment> open = open(mine, caller);
        return mine.stream()
                .map(asked -> new AskedCare(
                        asked.id(),
                        asked.at(),
                        Objects.requireNonNull(open.get(asked.id())).unseal(asked.id(), REQUEST, asked.first()),
                        asked.takenAt()))
                .toList();
    }

    /**
     * The caller got in touch with one of them.
     *
     * @throws AccessRefused when there is none, or not for this caller
     */
    public void took(UUID care) {
        gate.admit(Action.TAKE_CARE, store.care(care).map(asked -> new AskedOf(asked, talks)));
        store.taken(care, clock.instant());
    }

    private Map<UUID, OpenCompartment> open(List<Asked> asked, Caller caller) {
        Stream<UUID> ids = asked.stream().map(Asked::id);
        return vault.openAll(ids.collect(Collectors.toSet()), Compartment.TALK, caller.actor(), Talks.UNNAMED);
    }
}
