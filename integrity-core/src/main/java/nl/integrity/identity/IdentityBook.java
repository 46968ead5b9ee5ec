package nl.integrity.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Admission;
import nl.integrity.access.Relation;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.committees.SeatFunction;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.ReportId;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Requests to learn who reported, for doors that have let their caller in: which there are, and the steps that are taken with them. */
@ApplicationScoped
class IdentityBook {
    private static final String REASON = "identity_step.reason";

    @Inject
    IdentityStore store;

    @Inject
    Cases cases;

    @Inject
    Vault vault;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<DeskNews> news;

    /**
     * Who takes a step.
     *
     * @param person {@code null} for the reporter, and for what follows by itself
     * @param chair whether they preside over the committee
     * @param reference by which the audit trail names what they act upon
     */
    record Hand(Actor actor, @Nullable PersonId person, boolean chair, String reference) {
        static Hand of(Admission<CaseInHand> admitted) {
            PersonId person = admitted.caller().known();
            CaseInHand hand = admitted.dossier();
            boolean chair = hand.relationsOf(person).contains(Relation.CHAIR);
            return new Hand(admitted.caller().actor(), person, chair, hand.reference());
        }

        @Override
        public String toString() {
            return "Hand";
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), SystemTime.ZONE);
    }

    /** The numbers of the reports in a case. */
    Map<ReportId, String> numbers(CaseInHand hand) {
        return cases.numbers(hand);
    }

    /** Those about any of the reports in a case, of each the latest first. */
    List<Requested> of(CaseInHand hand) {
        return cases.reports(hand).stream()
                .flatMap(report -> of(report).stream())
                .toList();
    }

    /** @throws BrokenRule when there is no such request about a report in this case */
    Requested get(CaseInHand hand, UUID request) {
        return find(of(hand), request);
    }

    /** What somebody is in the committee, as the reporter sees it. */
    static SeatFunction function(CaseInHand hand, PersonId person) {
        Set<Relation> is = hand.relationsOf(person);
        if (is.contains(Relation.SECRETARY)) {
            return SeatFunction.SECRETARY;
        }
        return is.contains(Relation.CHAIR) ? SeatFunction.CHAIR : SeatFunction.MEMBER;
    }

    /** Those about a report, the latest first. */
    List<Requested> of(ReportId report) {
        return store.requests(report);
    }

    /** @throws BrokenRule when there is no such request about this report */
    Requested get(ReportId report, UUID request) {
        return find(of(report), request);
    }

    private static Requested find(List<Requested> requested, UUID request) {
        return requested.stream()
                .filter(each -> each.id().equals(request))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("identity.request.unknown"));
    }

    /** Whether somebody has a request among these that runs. */
    static boolean hasOne(List<Requested> requested, PersonId asker, LocalDate today) {
        return requested.stream().anyMatch(each -> each.asker().equals(asker) && each.runs(today));
    }

    /** The first step of a request, with which it is made. */
    static Requested.Step first(IdentityMove move, Instant at, PersonId asker) {
        return new Requested.Step(UUID.randomUUID(), 1, at, asker, move, false, null);
    }

    /** @return false when it was made already */
    boolean begin(Requested requested, Hand by) {
        boolean added = store.add(requested);
        if (added) {
            trail.recordDeed(by.actor(), "IDENTITY_" + requested.last().move(), by.reference());
        }
        return added;
    }

    /**
     * Takes a step with a request, and writes down who did.
     *
     * @param reason as they wrote it; empty where none is asked
     * @throws BrokenRule when it does not start from where the request stands, when the last day has passed, or when somebody else took one at
     *     the same time
     */
    Requested take(Requested requested, IdentityMove move, Hand by, String reason) {
        IdentityLifecycle.next(requested.state(), move);
        if (!requested.offers(move, today())) {
            throw new BrokenRule("identity.over");
        }
        UUID id = UUID.randomUUID();
        Requested.Step step = new Requested.Step(
                id,
                requested.last().number() + 1,
                now(),
                by.person(),
                move,
                by.chair(),
                reason.isEmpty()
                        ? null
                        : vault.openOrCreate(requested.caseFile(), Compartment.CASE)
                                .seal(id, REASON, reason));
        if (!store.add(requested, step)) {
            throw new BrokenRule("identity.moved.already");
        }
        trail.recordDeed(by.actor(), "IDENTITY_" + move, by.reference());
        return requested.after(step);
    }

    /** What somebody gave as a reason for a step; {@code null} where none was asked. */
    static @Nullable String reason(Requested.Step step, OpenCompartment content) {
        return step.reason() == null ? null : content.unseal(step.id(), REASON, step.reason());
    }

    static IdentityText text(Requested requested, OpenCompartment content) {
        return IdentityText.read(content.unseal(requested.id(), IdentityText.COLUMN, requested.content()));
    }

    /** Tells a colleague that there is something about a request. */
    void tell(DeskNews.Kind kind, Requested requested, PersonId person) {
        news.fire(DeskNews.toPerson(kind, requested.caseFile(), person));
    }
}
