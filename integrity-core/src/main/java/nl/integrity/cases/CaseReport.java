package nl.integrity.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadline;
import nl.integrity.reports.ReportId;
import org.jspecify.annotations.Nullable;

/** Which case handles a report: the one that was opened for it, or one that it was joined to. */
@Entity
@Table(name = "case_report")
class CaseReport {
    @Id
    private UUID report;

    /** Its own, and of the case that was opened for it. */
    private String number;

    @SuppressWarnings("UnusedVariable") // looked for, never shown
    @Column(name = "case_file")
    private UUID caseFile;

    private Instant since;

    @Column(name = "awaits_answer")
    private boolean awaitsAnswer;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStage shown;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected CaseReport() {}

    CaseReport(ReportId report, CaseFile file, Instant since) {
        this.report = report.value();
        this.number = file.row().number();
        this.caseFile = file.id();
        this.since = since;
    }

    /** @param seen where the case stood for its reporter, and stands until the other moves on: that it had come further tells of others */
    void join(CaseFile other, Instant at, CaseStage seen) {
        caseFile = other.id();
        joinedAt = at;
        shown = seen;
    }

    void returnTo(CaseFile own) {
        caseFile = own.id();
        joinedAt = null;
        shown = null;
    }

    /** @param asked whether a question of the reporter's is still open */
    void answered(boolean asked) {
        awaitsAnswer = asked;
    }

    /**
     * Where the case stands for its reporter, who knows of no other report in it.
     *
     * @param file the case that handles it
     * @param moved whether that moved on since this one joined it
     */
    CaseStage seenByReporter(CaseFile file, boolean moved, Clocks own) {
        if (waitsForConfirmation(file, own)) {
            return CaseStage.RECEIVED;
        }
        CaseStage stage = shown == null || moved ? file.row().stage() : shown;
        return stage == CaseStage.RECEIVED ? CaseStage.ACKNOWLEDGED : stage;
    }

    /** Whether its reporter was not told yet that it is in; before there was a term for that, the stage of the case says so. */
    static boolean waitsForConfirmation(CaseFile file, Clocks own) {
        Deadline acknowledge = own.acknowledge();
        return acknowledge == null ? file.offers(CaseMove.ACKNOWLEDGE) : !acknowledge.isMet();
    }

    ReportId report() {
        return new ReportId(report);
    }

    String number() {
        return number;
    }

    Instant since() {
        return since;
    }

    boolean awaitsAnswer() {
        return awaitsAnswer;
    }

    /** Since when it is in another case than the one that was opened for it; {@code null}: it is not. */
    @Nullable
    Instant joinedAt() {
        return joinedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseReport that && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return report.hashCode();
    }
}
