package nl.integrity.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Exclusions;
import nl.integrity.content.Contents;
import nl.integrity.reports.ReportIntake.Origin;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/** Seals what was told, each part under the key of its compartment, and gives it its number. */
@ApplicationScoped
class ReportWriting {
    @Inject
    Vault vault;

    @Inject
    Receipts receipts;

    @Inject
    ReportStore reports;

    @Inject
    Exclusions exclusions;

    @Inject
    Contents contents;

    ReceiptCode draw(FileReport told) {
        return receipts.draw(told);
    }

    /** The report that this very form made before, if it did; until the end of the transaction nobody else can file with it. */
    Optional<HeldReport> sentBefore(ReceiptCode code) {
        return reports.sentBefore(receipts.lookup(code.text())).map(Report::held);
    }

    HeldReport write(ReportId id, FileReport told, ReceiptCode code, Origin origin) {
        OpenCompartment content = vault.create(id.value(), Compartment.CONTENT);
        told.reporter().ifPresent(reporter -> identify(id, reporter, told.disclosure(), code, origin));
        if (!told.people().isEmpty()) {
            OpenCompartment subjects = vault.create(id.value(), Compartment.SUBJECTS);
            int position = 0;
            for (var person : told.people()) {
                reports.add(new Subject(id, position++, person, subjects));
            }
        }
        String number = reports.register(id, origin.receivedAt(), origin.channel());
        Report report = new Report(
                id, number, receipts.lookup(code.text()), origin.receivedAt(), told, contents.latest(), content);
        reports.add(report);
        return report.held();
    }

    private void identify(ReportId id, Reporter reporter, Disclosure disclosure, ReceiptCode code, Origin origin) {
        OpenCompartment identity = vault.create(id.value(), Compartment.IDENTITY);
        reports.add(
                origin.filedBy() == null
                        ? new ReporterIdentity(id, reporter, identity)
                        : new ReporterIdentity(id, reporter, identity, code));
        reports.consented(UUID.randomUUID(), id, disclosure, origin.receivedAt());
        if (origin.filedBy() != null) {
            reports.owns(exclusions.mark(origin.filedBy()), id);
        }
    }
}
