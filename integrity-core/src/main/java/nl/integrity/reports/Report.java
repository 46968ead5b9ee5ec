package nl.integrity.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.UnitId;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What was reported. It is written once: what a reporter adds later stands in messages. */
@Entity
@Table(name = "report")
class Report {
    private static final String ACCOUNT = "report.account";

    @Id
    private UUID id;

    private String number;

    @SuppressWarnings("UnusedVariable") // looked for, never shown
    private byte[] receipt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String language;

    @Enumerated(EnumType.STRING)
    private Concern concern;

    private UnitId unit;
    private @Nullable LocationId location;
    private @Nullable LocalDate since;
    private boolean anonymous;
    private Sealed account;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Report() {}

    Report(ReportId id, String number, byte[] receipt, Instant receivedAt, FileReport told, OpenCompartment content) {
        this.id = id.value();
        this.number = number;
        this.receipt = receipt;
        this.receivedAt = receivedAt;
        this.language = told.language();
        this.concern = Objects.requireNonNull(told.concern());
        this.unit = Objects.requireNonNull(told.unit());
        this.location = told.location();
        this.since = told.since();
        this.anonymous = told.reporter() == null;
        this.account = content.seal(this.id, ACCOUNT, told.account());
    }

    HeldReport held() {
        return new HeldReport(new ReportId(id), number, receivedAt);
    }

    ReportContent read(OpenCompartment content, List<DialogueMessage> dialogue) {
        return new ReportContent(
                new ReportId(id),
                number,
                receivedAt,
                language,
                concern,
                unit,
                location,
                since,
                anonymous,
                content.unseal(id, ACCOUNT, account),
                dialogue);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
