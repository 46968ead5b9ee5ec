package nl.integrity.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.access.Dossier;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadline;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.reports.ReportFiled;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** How the ministry handles one or more reports; at all times of one owner, or visibly of nobody. */
@Entity
@Table(name = "case_file")
class CaseFile implements Dossier {
    /** Sorts behind every day on which something is due. */
    private static final LocalDate NOTHING_DUE = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Column(name = "opened_at")
    private Instant openedAt;

    private @Nullable PersonId owner;

    private String category;

    private UnitId unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_kind")
    private @Nullable DeadlineKind nextKind;

    @Column(name = "next_due")
    private LocalDate nextDue;

    @Column(name = "last_contact_at")
    private Instant lastContactAt;

    @Column(name = "awaits_answer")
    private boolean awaitsAnswer;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected CaseFile() {}

    CaseFile(ReportFiled report) {
        this.id = UUID.randomUUID();
        this.number = report.number();
        this.stage = CaseStage.RECEIVED;
        this.openedAt = report.receivedAt();
        this.category = report.category();
        this.unit = report.unit();
        this.nextDue = NOTHING_DUE;
        awaits(report.clocks());
        this.lastContactAt = report.receivedAt();
        this.awaitsAnswer = false;
    }

    /** The reporter was told that the report is in; whoever tells it owns the case from then on, if nobody did. */
    void acknowledge(PersonId by, Instant at, Clocks clocks) {
        stage = CaseLifecycle.next(stage, CaseMove.ACKNOWLEDGE);
        answered(by, at, clocks);
    }

    /** The reporter was written to. */
    void answered(PersonId by, Instant at, Clocks clocks) {
        if (owner == null) {
            owner = by;
        }
        awaitsAnswer = false;
        lastContactAt = at;
        awaits(clocks);
    }

    /**
     * The reporter was given something to look at.
     *
     * @param asked whether a question of the reporter's is still open
     */
    void shown(PersonId by, Instant at, Clocks clocks, boolean asked) {
        answered(by, at, clocks);
        awaitsAnswer = asked;
    }

    /** Somebody cannot go on with it; if it was theirs, it is nobody's until another takes it. */
    void givenUpBy(PersonId person) {
        if (person.equals(owner)) {
            owner = null;
        }
    }

    /** @throws BrokenRule when somebody changed the case after the caller read it */
    void mustStillBe(int versionRead) {
        if (version != versionRead) {
            throw new BrokenRule("case.changedMeanwhile");
        }
    }

    private void awaits(Clocks clocks) {
        nextKind = clocks.next().map(Deadline::kind).orElse(null);
        nextDue = clocks.next().map(Deadline::dueOn).orElse(NOTHING_DUE);
    }

    boolean offers(CaseMove move) {
        return CaseLifecycle.offers(stage, move);
    }

    CaseRow row() {
        return new CaseRow(
                number, stage, openedAt, category, unit, owner, nextKind, nextDue, lastContactAt, awaitsAnswer);
    }

    int version() {
        return version;
    }

    @Override
    public UUID dossierId() {
        return id;
    }

    @Override
    public String reference() {
        return "case " + number;
    }

    @Override
    public boolean isHandledBy(PersonId person) {
        return person.equals(owner);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFile that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
