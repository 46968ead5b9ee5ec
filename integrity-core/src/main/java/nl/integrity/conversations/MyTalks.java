package nl.integrity.conversations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.conversations.TalkStore.Own;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/** For a colleague who asked for a conversation under their own name: theirs, without the code. The log does not say who looked. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class MyTalks {
    static final String CODE = "own_talk.code";

    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    TalkStore store;

    @Inject
    Vault vault;

    /** The caller's own, newest first. */
    public List<MyTalk> mine() {
        gate.admitClient(Action.FIND_OWN_TALKS);
        return own().stream()
                .map(own -> new MyTalk(own.talk(), own.askedAt(), own.ended()))
                .toList();
    }

    /**
     * The code of one of them, to come back by.
     *
     * @throws AccessRefused when it is not there, or another's
     */
    public ReceiptCode code(UUID talk) {
        Actor client = gate.admitClient(Action.FIND_OWN_TALKS);
        Own own = this.own().stream()
                .filter(each -> each.talk().equals(talk))
                .findFirst()
                .orElseThrow(AccessRefused::new);
        return new ReceiptCode(
                vault.open(talk, Compartment.TALK, client, Talks.UNNAMED).unseal(talk, CODE, own.code()));
    }

    private List<Own> own() {
        return store.ownedBy(talks.ownMark(gate.caller().known()));
    }
}
