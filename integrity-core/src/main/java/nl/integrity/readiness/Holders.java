package nl.integrity.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Directory;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import nl.integrity.vault.Vault;

/** Calls holders by their names: from their account or, for those who have none, from what was sealed. */
@ApplicationScoped
class Holders {
    private static final String NAME = "name";

    @Inject
    HoldingStore store;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    /** Of each of them; to read a sealed one is written down once. */
    Map<SubjectId, String> names(Collection<HoldingStore.Held> held, Actor reader) {
        Map<SubjectId, String> names = new HashMap<>();
        held.stream()
                .filter(each -> each.person() != null)
                .forEach(each -> names.put(each.subject(), directory.nameOf(Objects.requireNonNull(each.person()))));
        List<UUID> others = held.stream()
                .filter(each -> each.person() == null)
                .map(each -> each.subject().value())
                .distinct()
                .toList();
        Map<UUID, Sealed> sealed = store.names(others);
        Map<UUID, OpenCompartment> keys = vault.openAll(sealed.keySet(), Compartment.SCREENING, reader, "holders");
        keys.forEach((holder, key) ->
                names.put(new SubjectId(holder), key.unseal(holder, NAME, Objects.requireNonNull(sealed.get(holder)))));
        return names;
    }

    /** Somebody with an account becomes known by the name they have there. */
    void know(Colleague colleague) {
        directory.know(colleague.person(), colleague.name());
    }

    /** A name under a key of its own: what is destroyed with that key is this name alone. */
    Sealed seal(HoldingId holding, String name) {
        return vault.create(holding.value(), Compartment.SCREENING).seal(holding.value(), NAME, name);
    }
}
