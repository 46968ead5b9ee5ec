package nl.integrity.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.Sights;
import nl.integrity.organisation.Directory;
import nl.integrity.register.LinkStore.Row;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * What a case has to do with others. That there is another is told only to whoever may see that one too, and the audit trail names only the
 * case on whose page it was. All of it throws {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class CaseLinks {
    private static final String REASON = "case_link.reason";
    private static final String REASON_OTHER = "case_link.reason_other";

    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    Sights sights;

    @Inject
    LinkStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Those that there are and were, as far as the caller may see the other case. */
    public LinkedCases open(String number) {
        var admitted = gate.admit(Action.READ_CASE, cases.find(number));
        CaseInHand hand = admitted.dossier();
        List<Row> rows = store.of(hand.id(), sights.of(admitted.caller()));
        return new LinkedCases(
                number,
                hand.number(),
                links(rows, hand, admitted.caller().actor()),
                gate.opens(Action.LINK_CASE, hand),
                store.kinds(today()));
    }

    private List<LinkedCase> links(List<Row> rows, CaseInHand hand, Actor reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        OpenCompartment content = vault.open(hand.dossierId(), Compartment.CASE, reader, hand.reference());
        return rows.stream()
                .map(row -> new LinkedCase(
                        row.id(),
                        row.number(),
                        row.words(),
                        row.at(),
                        directory.nameOf(row.person()),
                        row.open() ? content.unseal(row.id(), column(row.back()), row.reason()) : null,
                        row.endedAt()))
                .toList();
    }

    /**
     * Says that a case has to do with another.
     *
     * @throws BrokenRule when there is no such other case that the caller may see, it is the same, or it was said already
     */
    public void link(@Valid LinkCase command) {
        var admitted = gate.admit(Action.LINK_CASE, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        CaseInHand other = cases.find(command.other())
                .filter(found -> gate.opens(Action.READ_CASE, found))
                .orElseThrow(() -> new BrokenRule("link.other.unknown"));
        if (other.id().equals(hand.id())) {
            throw new BrokenRule("link.other.same");
        }
        if (store.kinds(today()).stream().noneMatch(kind -> kind.code().equals(command.kind()))) {
            throw new BrokenRule("link.kind.missing");
        }
        cases.changes(hand);
        if (store.of(hand.id(), sights.of(admitted.caller())).stream()
                .anyMatch(row -> row.isNow(other.number(), command.kind()))) {
            throw new BrokenRule("link.already");
        }
        UUID id = UUID.randomUUID();
        store.add(
                new LinkStore.Link(
                        id,
                        hand.id(),
                        other.id(),
                        command.kind(),
                        now(),
                        admitted.caller().known()),
                vault.openOrCreate(hand.dossierId(), Compartment.CASE).seal(id, REASON, command.reason()),
                vault.openOrCreate(other.dossierId(), Compartment.CASE).seal(id, REASON_OTHER, command.reason()));
        cases.write();
    }

    /**
     * It has nothing to do with it any more; that it had, stays.
     *
     * @throws BrokenRule when it was ended already, or there is none that the caller may see
     */
    public void unlink(String number, UUID link) {
        var admitted = gate.admit(Action.LINK_CASE, cases.find(number));
        PersonId by = admitted.caller().known();
        Stream<Row> seen = store.of(admitted.dossier().id(), sights.of(admitted.caller())).stream();
        if (seen.noneMatch(row -> row.id().equals(link)) || !store.end(link, by, now())) {
            throw new BrokenRule("link.ended.already");
        }
    }

    /** On the page of the other case the same reason stands under a key of that case. */
    private static String column(boolean back) {
        return back ? REASON_OTHER : REASON;
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), SystemTime.ZONE);
    }
}
