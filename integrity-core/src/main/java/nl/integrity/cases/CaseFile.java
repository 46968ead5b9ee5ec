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
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.committees.CommitteeId;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadline;
import nl.integrity.deadlines.DeadlineKind;
import nl.integrity.reports.ReportFiled;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** How the ministry handles one or more reports; at all times one owner sees to it, or visibly nobody. */
@Entity
@Table(name = "case_file")
class CaseFile {
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

    /** Which committee is in charge. */
    private UUID committee;

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

    private int round;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected CaseFile() {}

    CaseFile(ReportFiled report, CommitteeId committee) {
        this.id = UUID.randomUUID();
        this.number = report.number();
        this.stage = CaseStage.RECEIVED;
        this.openedAt = report.receivedAt();
        this.committee = committee.value();
        this.category = report.category();
        this.unit = report.unit();
        this.nextDue = NOTHING_DUE;
        awaits(report.clocks());
        this.lastContactAt = report.receivedAt();
        this.awaitsAnswer = false;
        this.round = 1;
    }

    /** The committee that stands in for the one in charge takes it. */
    void comesBefore(CommitteeId other) {
        committee = other.value();
    }

    /**
     * Goes on; opened anew, it is a round of its own.
     *
     * @param met what is so
     * @throws BrokenRule when this move does not start from where the case stands, or something is not so that must be
     */
    void move(CaseMove move, Set<CaseGuard> met) {
        CaseStage next = CaseLifecycle.next(stage, move);
        CaseLifecycle.guard(move, met);
        stage = next;
        if (move == CaseMove.REOPEN) {
            round++;
        }
    }

    /** How often it was opened, from 1. */
    int round() {
        return round;
    }

    /** Whoever does something for it sees to it from then on, when nobody did. */
    void isSeenToBy(PersonId person) {
        if (owner == null) {
            owner = person;
        }
    }

    /**
     * A letter is with the reporter.
     *
     * @param asked whether a question of the reporter's is still open
     */
    void told(Instant at, Clocks clocks, boolean asked) {
        awaitsAnswer = asked;
        lastContactAt = at;
        awaits(clocks);
    }

    /**
     * It handles reports beside one another: what is due first in any of them is due first in the case.
     *
     * @param awaiting whether one of their reporters waits for an answer
     */
    void carries(Collection<Clocks> reports, boolean awaiting) {
        Optional<Deadline> first =
                reports.stream().flatMap(clocks -> clocks.next().stream()).min(Comparator.comparing(Deadline::dueOn));
        nextKind = first.map(Deadline::kind).orElse(null);
        nextDue = first.map(Deadline::dueOn).orElse(NOTHING_DUE);
        awaitsAnswer = awaiting;
    }

    /** From now on it is this person's to see to; {@code null}: nobody's. */
    void belongsTo(@Nullable PersonId person) {
        owner = person;
    }

    boolean isOwnedBy(PersonId person) {
        return person.equals(owner);
    }

    CommitteeId committee() {
        return new CommitteeId(committee);
    }

    UUID id() {
        return id;
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

    /** How the audit trail names it. */
    String reference() {
        return "case " + number;
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
