package nl.integrity.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Role;
import nl.integrity.deadlines.Deadlines;
import nl.integrity.organisation.DeskNews;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;

/**
 * Several reports about one thing are handled as one case, of which each reporter sees only their own report. All of it throws
 * {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class CaseJoining {
    @Inject
    Gate gate;

    @Inject
    Cases book;

    @Inject
    CaseStore cases;

    @Inject
    CaseReports together;

    @Inject
    CaseCourseStore course;

    @Inject
    TaskStore tasks;

    @Inject
    CaseParting parting;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    /** Whether a report can go to another case, or back to its own. */
    public Joining open(String number) {
        CaseInHand hand = gate.admit(Action.JOIN_CASE, book.find(number)).dossier();
        CaseReport report = hand.inCase();
        boolean joined = report.joinedAt() != null;
        return new Joining(
                hand.number(),
                report.number(),
                hand.version(),
                !joined && hand.file().offers(CaseMove.JOIN),
                joined && CaseLifecycle.isOpen(hand.stage()));
    }

    /**
     * Makes what was reported in one case part of another: with the dialogue, the files, the clocks and all that its reporters asked for.
     * Whoever must not know of one of the two knows of neither from this moment.
     *
     * @throws BrokenRule when there is no such other case that the caller keeps the files of, it is the same, closed or before another
     *     committee, or the case is too far or changed since the caller read it
     */
    public void join(@Valid JoinCase command) {
        var admitted = gate.admit(Action.JOIN_CASE, book.find(command.number()));
        PersonId by = admitted.caller().known();
        CaseFile file = admitted.dossier().file();
        CaseFile host = host(command.into());
        if (file.equals(host)) {
            throw new BrokenRule("join.into.same");
        }
        hold(file, host);
        file.mustStillBe(command.version());
        Instant now = clock.instant();
        List<CaseReport> joining = cases.inCase(file);
        List<CaseStage> seen = joining.stream()
                .map(report -> report.seenByReporter(
                        file,
                        movedOn(file, report),
                        deadlines.of(report.report().value())))
                .toList();
        book.move(file, CaseMove.JOIN, by, command.why(), met(file, host));
        for (int i = 0; i < joining.size(); i++) {
            CaseReport report = joining.get(i);
            report.join(host, now, seen.get(i));
            tasks.move(report.report(), host);
            book.move(host, CaseMove.JOIN, by, command.why(), report);
        }
        parting.leave(file, by, now);
        settle(file, host);
        parting.share(file, host, now);
        tellOwner(host, by);
        cases.write();
    }

    /**
     * Gives a report a case of its own again. It stands where it stood for its reporter, and whoever may not know of the other case may not
     * know of this one either.
     *
     * @throws BrokenRule when the report was not joined to the case, that is closed, or it changed since the caller read it
     */
    public void separate(@Valid SeparateReport command) {
        var admitted = gate.admit(Action.JOIN_CASE, book.find(command.number()));
        PersonId by = admitted.caller().known();
        CaseFile host = admitted.dossier().file();
        CaseReport report = admitted.dossier().inCase();
        if (report.joinedAt() == null) {
            throw new BrokenRule("separate.own");
        }
        CaseFile own = cases.find(report.number()).orElseThrow();
        hold(own, host);
        host.mustStillBe(command.version());
        Instant now = clock.instant();
        book.move(own, CaseMove.SEPARATE, by, command.why(), met(own, host));
        report.returnTo(own);
        tasks.move(report.report(), own);
        book.move(host, CaseMove.SEPARATE, by, command.why(), report);
        if (!CaseReport.waitsForConfirmation(own, deadlines.of(report.report().value()))) {
            book.move(own, CaseMove.ACKNOWLEDGE, null, null, Set.of());
        }
        own.belongsTo(by);
        settle(own, host);
        parting.share(own, host, now);
        tellOwner(host, by);
        cases.write();
    }

    /** The audit trail is not told of a case that the caller cannot know of: what they typed may be anything. */
    private CaseFile host(String number) {
        Optional<CaseInHand> other = book.find(number)
                .filter(hand -> gate.opens(Action.JOIN_CASE, hand) || gate.opens(Action.DECLARE_INTEREST, hand));
        if (other.isEmpty()) {
            throw new BrokenRule("join.into.unknown");
        }
        return gate.admit(Action.JOIN_CASE, other).dossier().file();
    }

    /** Always in the same order, so that two who join at the same time do not wait for each other. */
    private void hold(CaseFile one, CaseFile other) {
        Stream.of(one, other).sorted(Comparator.comparing(CaseFile::id)).forEach(cases::hold);
    }

    private static Set<CaseGuard> met(CaseFile file, CaseFile other) {
        Set<CaseGuard> met = EnumSet.noneOf(CaseGuard.class);
        if (file.committee().equals(other.committee())) {
            met.add(CaseGuard.SAME_COMMITTEE);
        }
        if (CaseLifecycle.isOpen(other.row().stage())) {
            met.add(CaseGuard.OTHER_OPEN);
        }
        return met;
    }

    private boolean movedOn(CaseFile file, CaseReport report) {
        Instant joinedAt = report.joinedAt();
        return joinedAt != null && course.movedSince(file, joinedAt);
    }

    /** What each of the two awaits from now on. */
    private void settle(CaseFile file, CaseFile other) {
        cases.write(); // which reports are where is looked up in the database
        cases.changes(other);
        together.carry(file, cases.inCase(file));
        together.carry(other, cases.inCase(other));
    }

    private void tellOwner(CaseFile host, PersonId by) {
        if (!host.isOwnedBy(by)) {
            book.tellOwner(book.find(new CaseId(host.id())), DeskNews.Kind.REPORT);
        }
    }
}
