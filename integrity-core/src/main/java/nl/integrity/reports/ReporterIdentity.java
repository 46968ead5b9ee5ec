package nl.integrity.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
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
    private static final String CODE = "reporter_identity.code";

    @Id
    private UUID report;

    private Sealed name;
    private Sealed contact;

    /** For a colleague who reported under their own name; {@code null} for whoever did not log in. */
    private @Nullable Sealed code;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected ReporterIdentity() {}

    ReporterIdentity(ReportId report, Reporter reporter, OpenCompartment identity) {
        this.report = report.value();
        this.name = identity.seal(this.report, NAME, reporter.name());
        this.contact = identity.seal(this.report, CONTACT, reporter.contact());
    }

    ReporterIdentity(ReportId report, Reporter reporter, OpenCompartment identity, ReceiptCode code) {
        this(report, reporter, identity);
        this.code = identity.seal(this.report, CODE, code.text());
    }

    /** @throws java.util.NoSuchElementException when the reporter had not logged in */
    ReceiptCode code(OpenCompartment identity) {
        return Optional.ofNullable(code)
                .map(kept -> new ReceiptCode(identity.unseal(report, CODE, kept)))
                .orElseThrow();
    }

    UUID report() {
        return report;
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
