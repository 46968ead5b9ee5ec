package nl.integrity.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Who made a report, apart from it and under a key of its own. */
@Entity
@Table(name = "reporter_identity")
class ReporterIdentity {
    private static final String NAME = "reporter_identity.name";
    private static final String CONTACT = "reporter_identity.contact";

    @Id
    private UUID report;

    private Sealed name;
    private Sealed contact;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected ReporterIdentity() {}

    ReporterIdentity(ReportId report, Reporter reporter, OpenCompartment identity) {
        this.report = report.value();
        this.name = identity.seal(this.report, NAME, reporter.name());
        this.contact = identity.seal(this.report, CONTACT, reporter.contact());
    }

    Reporter read(OpenCompartment identity) {
        return new Reporter(identity.unseal(report, NAME, name), identity.unseal(report, CONTACT, contact));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReporterIdentity that && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return report.hashCode();
    }
}
