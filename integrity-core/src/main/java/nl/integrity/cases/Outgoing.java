package nl.integrity.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.cases.OutgoingStore.Row;
import nl.integrity.deadlines.Clocks;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.letters.LetterTemplates;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.reports.SealedMessage;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/**
 * Letters on their way to a reporter. All that a letter does, to the dialogue, the clocks and the stage of the case, it does when it is
 * delivered; so whoever takes it back before that leaves nothing to be undone. Whoever touches one holds the case, so that what is sent,
 * taken back and delivered at the same time is one after the other.
 */
@ApplicationScoped
class Outgoing {
    @Inject
    OutgoingStore store;

    @Inject
    CaseStore cases;

    @Inject
    CaseReports together;

    @Inject
    Cases book;

    @Inject
    ReportRegister reports;

    @Inject
    Deadlines deadlines;

    @Inject
    LetterTemplates templates;

    @Inject
    UndoWindow window;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Sends a letter: it waits as long as it can be taken back. What was sent earlier is never overtaken by it.
     *
     * @param version of the case as whoever sends it read it
     * @throws BrokenRule when something in it is left to be filled in, the report is acknowledged already, or the case changed
     */
    void send(CaseInHand hand, Dispatch letter, int version) {
        CaseFile file = hand.file();
        cases.hold(file);
        SealedMessage message = reports.seal(letter.report(), letter.submission(), letter.text());
        List<Row> earlier = store.of(letter.report());
        Optional<Row> same =
                earlier.stream().filter(row -> row.id().equals(message.id())).findFirst();
        if (same.isPresent()) {
            mustGoOut(same.get());
            return;
        }
        file.mustStillBe(version);
        if (letter.purpose() == LetterPurpose.ACKNOWLEDGE) {
            mustWaitForConfirmation(hand);
        }
        if (letter.template() != null) {
            templates.mustBeComplete(letter.template(), letter.text());
        }
        Instant now = clock.instant();
        Instant due = UndoWindow.end(now, window.length());
        if (due.isAfter(now)) {
            add(row(letter, message, now, due));
            cases.changes(file);
        } else {
            goNow(hand, letter, message, deliver(hand, earlier, now));
        }
        file.isSeenToBy(letter.by());
        if (earlier.stream().anyMatch(row -> row.takenBackAt() != null && row.text() != null)) {
            store.forgetTakenBack(letter.report());
        }
        cases.write();
    }

    /** Sends a letter that cannot be taken back, for what it tells cannot either; all that waits comes before it. */
    void sendAtOnce(CaseInHand hand, Dispatch letter) {
        cases.hold(hand.file());
        SealedMessage message = reports.seal(letter.report(), letter.submission(), letter.text());
        goNow(hand, letter, message, deliver(hand, store.of(letter.report()), clock.instant()));
    }

    private void goNow(CaseInHand hand, Dispatch letter, SealedMessage message, Instant now) {
        Row row = row(letter, message, now, now);
        add(row);
        handOver(hand, row, message, now);
    }

    /** With the first receipt that is confirmed in it the case goes on; each report is confirmed once. */
    private void mustWaitForConfirmation(CaseInHand hand) {
        boolean first =
                hand.file().offers(CaseMove.ACKNOWLEDGE) && hand.inCase().joinedAt() == null;
        if (!first
                && !CaseReport.waitsForConfirmation(
                        hand.file(), deadlines.of(hand.report().value()))) {
            throw new BrokenRule("case.acknowledged.already");
        }
    }

    /** Nobody is to think that a form which they kept open goes out again. */
    private static void mustGoOut(Row row) {
        if (row.takenBackAt() != null) {
            throw new BrokenRule("letter.again");
        }
    }

    private void add(Row row) {
        if (!store.add(row)) {
            throw new BrokenRule("case.acknowledged.already");
        }
    }

    private static Row row(Dispatch letter, SealedMessage message, Instant now, Instant due) {
        boolean waits = due.isAfter(now);
        return new Row(
                message.id(),
                letter.report(),
                letter.purpose(),
                letter.template(),
                now,
                letter.by(),
                due,
                waits ? null : now,
                null,
                null,
                waits ? message.text() : null);
    }

    /** What waits in the case is delivered before its time, because something is done that it must not come after. */
    void deliverWaiting(CaseInHand hand) {
        cases.hold(hand.file());
        deliver(hand, store.of(hand.file()), clock.instant());
    }

    /**
     * What waits in the case, and is to be delivered by now.
     *
     * @return how many letters
     */
    int deliverDue(CaseInHand hand, Instant now) {
        List<Row> due = store.of(hand.file()).stream()
                .filter(Row::waits)
                .filter(row -> !row.deliverAt().isAfter(now))
                .toList();
        deliver(hand, due, now);
        return due.size();
    }

    /**
     * Those of these that wait, one after another as they were sent.
     *
     * @return the first moment that is free for another
     */
    private Instant deliver(CaseInHand hand, List<Row> rows, Instant now) {
        Instant at = now;
        for (Row row : rows.stream().filter(Row::waits).toList()) {
            store.delivered(row, at);
            trail.recordDeed(Actor.SYSTEM, "DELIVER_LETTER", hand.reference());
            handOver(hand, row, row.message(), at);
            cases.write();
            // a dialogue is read in the order of its moments, of which the database knows no smaller
            at = at.plus(1, ChronoUnit.MICROS);
        }
        return at;
    }

    /** The letter is with the reporter. */
    private void handOver(CaseInHand hand, Row row, SealedMessage message, Instant now) {
        boolean asked = now.isAfter(row.sentAt()) && reports.saidSince(row.report(), row.sentAt());
        if (!reports.deliver(row.report(), message, row.sentBy(), now)) {
            return;
        }
        if (row.purpose() == LetterPurpose.ACKNOWLEDGE && hand.file().offers(CaseMove.ACKNOWLEDGE)) {
            book.move(hand, CaseMove.ACKNOWLEDGE, row.sentBy(), null, Set.of());
        }
        together.told(hand.file(), row.report(), now, clocks(row.report(), row.purpose(), now), asked);
    }

    private Clocks clocks(ReportId report, LetterPurpose purpose, Instant now) {
        return switch (purpose) {
            case ACKNOWLEDGE -> deadlines.acknowledged(report.value(), now);
            case FEEDBACK -> deadlines.feedbackGiven(report.value(), now);
            case MESSAGE -> deadlines.of(report.value());
        };
    }

    /**
     * Takes a letter back.
     *
     * @return what it said
     * @throws BrokenRule when it is with the reporter, or should be by now
     */
    String takeBack(CaseInHand hand, UUID letter, PersonId by, Actor reader) {
        cases.hold(hand.file());
        Instant now = clock.instant();
        Row row = find(hand, letter);
        if (!row.waits() || !row.deliverAt().isAfter(now)) {
            throw new BrokenRule("letter.late");
        }
        store.takenBack(row, by, now);
        cases.changes(hand.file());
        cases.write();
        return text(row, reader);
    }

    /**
     * What a letter said that was taken back.
     *
     * @throws BrokenRule when it was not, or another was sent since
     */
    String takenBack(CaseInHand hand, UUID letter, Actor reader) {
        Row row = find(hand, letter);
        if (row.takenBackAt() == null || row.text() == null) {
            throw new BrokenRule("letter.late");
        }
        return text(row, reader);
    }

    private Row find(CaseInHand hand, UUID letter) {
        return store.of(hand.file()).stream()
                .filter(row -> row.id().equals(letter))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("letter.late"));
    }

    private String text(Row row, Actor reader) {
        return reports.unseal(row.report(), List.of(row.message()), reader).get(0);
    }
}
