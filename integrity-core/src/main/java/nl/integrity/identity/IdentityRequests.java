package nl.integrity.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Relation;
import nl.integrity.access.Role;
import nl.integrity.cases.Candidate;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.committees.SeatFunction;
import nl.integrity.deadlines.Norm;
import nl.integrity.deadlines.Norms;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.CommitteeWrote;
import nl.integrity.reports.IdentityLook;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.reports.Reporter;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * Asking to learn who reported: with the reporter's consent, or because the law demands it and two people approve (art. 1a Wbk). All of it
 * throws {@link nl.integrity.access.AccessRefused} when there is no such case, or none for this caller.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.COMMITTEE_MEMBER})
public class IdentityRequests {
    @Inject
    Gate gate;

    @Inject
    Cases cases;

    @Inject
    ReportRegister reports;

    @Inject
    IdentityBook book;

    @Inject
    IdentityStore store;

    @Inject
    Norms norms;

    @Inject
    IdentityReading reading;

    @Inject
    Vault vault;

    @Inject
    Event<CommitteeWrote> wrote;

    /** What was asked so far, and what became of it. */
    public IdentityFile open(String number) {
        var admitted = gate.admit(Action.READ_REVEALS, cases.find(number));
        CaseInHand hand = admitted.dossier();
        PersonId reader = admitted.caller().known();
        LocalDate today = book.today();
        List<Requested> requested = book.of(hand);
        boolean anonymous = reports.state(hand.report()).anonymous();
        return new IdentityFile(
                number,
                anonymous,
                hand.relationsOf(reader).contains(Relation.SECRETARY),
                reading.requests(requested, hand, reader),
                !anonymous
                        && !IdentityBook.hasOne(about(hand.report(), requested), reader, today)
                        && gate.opens(Action.ASK_REVEAL, hand),
                store.duties(today).stream().filter(Duty::current).toList(),
                norms.after(today, Norm.REVEAL));
    }

    /**
     * Asks: the reporter, or two people.
     *
     * @throws BrokenRule when nobody knows who reported, the caller has a request that runs, or something is missing or may not be
     */
    public void ask(@Valid AskIdentity command) {
        var admitted = gate.admit(Action.ASK_REVEAL, cases.find(command.number()));
        CaseInHand hand = admitted.dossier();
        PersonId asker = admitted.caller().known();
        ReportId report = hand.report();
        LocalDate today = book.today();
        if (reports.state(report).anonymous()) {
            throw new BrokenRule("identity.anonymous");
        }
        SeatFunction function = IdentityBook.function(hand, asker);
        IdentityRules.check(
                command,
                function == SeatFunction.SECRETARY,
                store.duties(today).stream().filter(Duty::current).toList(),
                today,
                norms.after(today, Norm.REVEAL));
        List<Requested> before = book.of(report);
        Requested requested = requested(command, hand, asker, function);
        if (before.stream().anyMatch(each -> each.id().equals(requested.id()))) {
            return;
        }
        if (IdentityBook.hasOne(before, asker, today)) {
            throw new BrokenRule("identity.already");
        }
        if (book.begin(requested, IdentityBook.Hand.of(admitted))) {
            callFor(requested, hand);
        }
    }

    private Requested requested(AskIdentity command, CaseInHand hand, PersonId asker, SeatFunction function) {
        UUID id = UUID.nameUUIDFromBytes(
                (hand.report() + "/" + asker + "/" + command.submission()).getBytes(StandardCharsets.UTF_8));
        Instant now = book.now();
        boolean law = command.isByLaw();
        return new Requested(
                id,
                hand.dossierId(),
                hand.report(),
                now,
                asker,
                function,
                Objects.requireNonNull(command.ground()),
                law ? command.duty() : null,
                Objects.requireNonNull(command.scope()),
                Objects.requireNonNull(command.lastDay()),
                law ? command.unannounced() : null,
                vault.openOrCreate(hand.dossierId(), Compartment.CASE)
                        .seal(id, IdentityText.COLUMN, IdentityText.of(command).write()),
                List.of(IdentityBook.first(law ? IdentityMove.PROPOSE : IdentityMove.ASK, now, asker)));
    }

    private void callFor(Requested requested, CaseInHand hand) {
        if (requested.ground() == IdentityGround.CONSENT) {
            wrote.fire(new CommitteeWrote(requested.report()));
        } else {
            cases.colleagues(hand).stream()
                    .map(Candidate::id)
                    .filter(colleague -> !colleague.equals(requested.asker()))
                    .forEach(colleague -> book.tell(DeskNews.Kind.TASK, requested, colleague));
        }
    }

    /**
     * Whoever asked needs it no longer.
     *
     * @throws BrokenRule when somebody else asked it, or it has come to its end
     */
    public void takeBack(String number, UUID request) {
        var admitted = gate.admit(Action.ASK_REVEAL, cases.find(number));
        Requested requested = book.get(admitted.dossier(), request);
        if (!requested.asker().equals(admitted.caller().known())) {
            throw new BrokenRule("identity.request.unknown");
        }
        book.take(requested, IdentityMove.TAKE_BACK, IdentityBook.Hand.of(admitted), "");
    }

    /**
     * Who reported: an act of its own each time, which the reporter sees.
     *
     * @return as much of it as was asked; empty when it is no longer known
     * @throws nl.integrity.access.AccessRefused also when the caller did not ask, was not allowed, or no longer is
     */
    public Optional<Reporter> look(@Valid LookAtReporter command) {
        var admitted = gate.admit(
                Action.READ_REVEALED_IDENTITY,
                cases.find(command.number()).map(hand -> reveal(hand, command.request())));
        Requested requested = admitted.dossier().requested().orElseThrow();
        Instant now = book.now();
        Instant shownFrom = requested.unannounced() == null
                ? now
                : requested.lastDay().plusDays(1).atStartOfDay(SystemTime.ZONE).toInstant();
        SeatFunction function = IdentityBook.function(
                admitted.dossier().hand(), admitted.caller().known());
        return reports.identity(
                        requested.report(),
                        admitted.caller().actor(),
                        new IdentityLook(function, now, requested.id(), shownFrom))
                .map(requested.scope()::of);
    }

    private RevealInHand reveal(CaseInHand hand, UUID request) {
        Optional<Requested> requested =
                book.of(hand).stream().filter(each -> each.id().equals(request)).findFirst();
        return new RevealInHand(hand, requested, book.today());
    }

    private static List<Requested> about(ReportId report, List<Requested> requested) {
        return requested.stream().filter(each -> each.report().equals(report)).toList();
    }
}
