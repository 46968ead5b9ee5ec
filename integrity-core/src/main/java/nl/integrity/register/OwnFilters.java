package nl.integrity.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.register.RegisterStore.Word;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/** The filters that somebody keeps for themselves; {@link CaseRegister} shows them. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class OwnFilters {
    private static final int MOST = 20;

    @Inject
    Gate gate;

    @Inject
    FilterStore store;

    @Inject
    Labels labels;

    /**
     * Keeps a filter. What is stored of it tells nothing but to its owner: the name is sealed, and the address holds no word that anybody wrote.
     *
     * @throws BrokenRule when the caller keeps twenty already
     */
    public void save(@Valid SaveFilter command) {
        PersonId owner = gate.admit(Action.KEEP_FILTER).known();
        String mark = labels.markOf(owner.value(), command.name());
        store.hold(owner);
        if (store.others(owner, mark) >= MOST) {
            throw new BrokenRule("filter.enough");
        }
        UUID row = UUID.randomUUID();
        store.remove(owner, mark);
        store.put(
                owner,
                row,
                mark,
                labels.seal(Word.Kind.FILTER, row, owner.value(), command.name()),
                RegisterAddress.of(command.query()));
    }

    /** Keeps a filter no longer; one that is not the caller's stays as it is. */
    public void delete(UUID filter) {
        store.remove(gate.admit(Action.KEEP_FILTER).known(), filter);
    }
}
