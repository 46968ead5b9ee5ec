package nl.integrity.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Action;
import nl.integrity.access.Exclusions;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.audit.Actor;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/** For a colleague who reported under their own name: their reports, without the code. The audit trail does not say who looked. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class OwnReports {
    @Inject
    Gate gate;

    @Inject
    ReportStore reports;

    @Inject
    Exclusions exclusions;

    @Inject
    Vault vault;

    /** The caller's own, newest first. */
    public List<HeldReport> mine() {
        gate.admitReporter(Action.FIND_OWN_REPORTS, "-");
        return reports.ownedBy(myself());
    }

    /**
     * The code of one of them, to follow it by.
     *
     * @throws AccessRefused when it is not there, or another's
     */
    public ReceiptCode code(String number) {
        HeldReport own = reports.ownedBy(myself()).stream()
                .filter(report -> report.number().equals(number))
                .findFirst()
                .orElseThrow(AccessRefused::new);
        Actor reporter = gate.admitReporter(Action.READ_OWN_REPORT, own.reference());
        return reports.identity(own.id())
                .orElseThrow(AccessRefused::new)
                .code(vault.open(own.id().value(), Compartment.IDENTITY, reporter, own.reference()));
    }

    private byte[] myself() {
        return exclusions.mark(gate.caller().known());
    }
}
