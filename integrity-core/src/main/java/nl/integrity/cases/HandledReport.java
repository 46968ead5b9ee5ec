package nl.integrity.cases;

import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.PersonId;

/** A report by the case that handles it. */
public final class HandledReport implements Dossier {
    private final CaseFile file;
    private final ReportId report;

    HandledReport(CaseFile file, ReportId report) {
        this.file = file;
        this.report = report;
    }

    public ReportId report() {
        return report;
    }

    @Override
    public UUID dossierId() {
        return file.dossierId();
    }

    @Override
    public String reference() {
        return file.reference();
    }

    @Override
    public boolean isHandledBy(PersonId person) {
        return file.isHandledBy(person);
    }
}
