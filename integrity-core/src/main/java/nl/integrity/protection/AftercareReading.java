package nl.integrity.protection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.cases.HandledCases;
import nl.integrity.protection.AftercareStore.StoredAnswer;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/** What the reporter of a case told of how they were treated, for those who handle it. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class AftercareReading {
    @Inject
    Gate gate;

    @Inject
    HandledCases cases;

    @Inject
    AftercareStore store;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Newest first.
     *
     * @param number of the case
     * @throws nl.integrity.access.AccessRefused when there is no such case, or none for this caller
     */
    public List<AftercareAnswer> answers(String number) {
        var admitted = gate.admit(Action.READ_AFTERCARE, cases.find(number));
        var report = admitted.dossier().report();
        List<StoredAnswer> stored = store.answers(report);
        if (stored.isEmpty()) {
            return List.of();
        }
        var content = vault.open(
                report.value(),
                Compartment.CONTENT,
                admitted.caller().actor(),
                admitted.dossier().reference());
        List<DetrimentKind> kinds = store.kinds(SystemTime.today(clock));
        return stored.stream()
                .map(answer -> AnswerText.read(answer, content, kinds))
                .toList();
    }
}
