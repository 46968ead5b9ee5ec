package nl.integrity.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.organisation.Directory;
import nl.integrity.reports.HeldReport;
import nl.integrity.reports.IdentityLook;
import nl.integrity.reports.ReportId;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Opens what was asked and answered, for a door that let its caller in: all of it at the desk, and the reporter's own to the reporter. */
@ApplicationScoped
class IdentityReading {
    @Inject
    Gate gate;

    @Inject
    IdentityBook book;

    @Inject
    IdentityStore store;

    @Inject
    ReportRegister reports;

    @Inject
    Directory directory;

    @Inject
    Vault vault;

    /** For somebody at the desk. */
    List<IdentityRequest> requests(List<Requested> requested, CaseInHand hand, PersonId reader) {
        if (requested.isEmpty()) {
            return List.of();
        }
        Map<UUID, OpenCompartment> content = content(requested, Actor.staff(reader), hand.reference());
        Map<ReportId, String> numbers = book.numbers(hand);
        Map<String, Duty> duties = duties();
        List<IdentityLook> looks = requested.stream()
                .map(Requested::report)
                .distinct()
                .flatMap(report -> reports.identityLooks(report).stream())
                .toList();
        return requested.stream()
                .map(each -> request(
                        each,
                        Objects.requireNonNull(numbers.get(each.report())),
                        Objects.requireNonNull(content.get(each.caseFile())),
                        duties,
                        looks,
                        hand,
                        reader))
                .toList();
    }

    /** A request stays under the key of the case that handled its report then. */
    private Map<UUID, OpenCompartment> content(List<Requested> requested, Actor reader, String reference) {
        return requested.stream()
                .map(Requested::caseFile)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), file -> vault.open(file, Compartment.CASE, reader, reference)));
    }

    private IdentityRequest request(
            Requested asked,
            String report,
            OpenCompartment content,
            Map<String, Duty> duties,
            List<IdentityLook> looks,
            CaseInHand hand,
            PersonId reader) {
        IdentityText text = IdentityBook.text(asked, content);
        return new IdentityRequest(
                asked.id(),
                report,
                directory.nameOf(asked.asker()),
                asked.function(),
                asked.asker().equals(reader),
                asked.at(),
                asked.ground(),
                duties.get(asked.duty()),
                asked.scope(),
                text.purpose(),
                text.recipient(),
                asked.lastDay(),
                asked.isOver(book.today()),
                asked.unannounced(),
                text.why(),
                asked.state(),
                asked.steps().stream().map(step -> step(step, content)).toList(),
                looks.stream()
                        .filter(look -> asked.id().equals(look.request()))
                        .map(IdentityLook::at)
                        .toList(),
                may(asked, hand, reader));
    }

    private IdentityStep step(Requested.Step step, OpenCompartment content) {
        return new IdentityStep(
                step.move(),
                step.at(),
                step.person() == null ? null : directory.nameOf(step.person()),
                IdentityBook.reason(step, content));
    }

    private IdentityRequest.May may(Requested asked, CaseInHand hand, PersonId reader) {
        LocalDate today = book.today();
        boolean mine = asked.asker().equals(reader);
        boolean approves = !mine && gate.opens(Action.APPROVE_REVEAL, hand);
        return new IdentityRequest.May(
                approves && asked.offers(IdentityMove.APPROVE, today) && !asked.isApprovedBy(reader),
                approves && asked.offers(IdentityMove.REFUSE, today) && asked.runs(today),
                asked.offers(IdentityMove.TELL, today)
                        && asked.unannounced() == null
                        && gate.opens(Action.TELL_OF_REVEAL, hand),
                gate.opens(Action.READ_REVEALED_IDENTITY, new RevealInHand(hand, Optional.of(asked), today)),
                mine && asked.offers(IdentityMove.TAKE_BACK, today) && asked.runs(today));
    }

    /** For its reporter. */
    OwnIdentityFile own(HeldReport held, Actor reporter) {
        LocalDate today = book.today();
        Instant now = book.now();
        List<Requested> shown = book.of(held.id()).stream()
                .filter(each -> each.isShownToReporter(today))
                .toList();
        List<IdentityLook> looks = reports.identityLooks(held.id()).stream()
                .filter(look -> !look.shownFrom().isAfter(now))
                .toList();
        if (shown.isEmpty()) {
            return new OwnIdentityFile(List.of(), looks);
        }
        Map<UUID, OpenCompartment> content = content(shown, reporter, held.reference());
        Map<String, Duty> duties = duties();
        return new OwnIdentityFile(
                shown.stream()
                        .map(each -> own(each, Objects.requireNonNull(content.get(each.caseFile())), duties, today))
                        .toList(),
                looks);
    }

    private static OwnIdentityRequest own(
            Requested asked, OpenCompartment content, Map<String, Duty> duties, LocalDate today) {
        IdentityText text = IdentityBook.text(asked, content);
        return new OwnIdentityRequest(
                asked.id(),
                asked.function(),
                asked.at(),
                duty(asked.duty(), duties),
                asked.scope(),
                text.purpose(),
                text.recipient(),
                asked.lastDay(),
                asked.isOver(today),
                asked.state(),
                asked.steps().stream()
                        .map(step -> new IdentityStep(step.move(), step.at(), null, null))
                        .toList(),
                asked.offers(IdentityMove.CONSENT, today),
                asked.offers(IdentityMove.WITHDRAW, today) && !asked.isOver(today));
    }

    private static @Nullable Duty duty(@Nullable String code, Map<String, Duty> duties) {
        return code == null ? null : Objects.requireNonNull(duties.get(code), code);
    }

    private Map<String, Duty> duties() {
        return store.duties(book.today()).stream().collect(Collectors.toMap(Duty::code, Function.identity()));
    }
}
