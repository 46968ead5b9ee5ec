package nl.integrity.conversations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.cases.HandledCases;
import nl.integrity.cases.HandledReport;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.confidants.Confidants;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.OpenCompartment;

/**
 * What whoever asked for a conversation decides about it: with whom it goes on, and whether it becomes a report. All of it throws
 * {@link BrokenRule} when there is none with the code.
 */
@Stateless
@PermitAll
public class OwnTalkSteps {
    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    TalkStore store;

    @Inject
    Confidants confidants;

    @Inject
    HandledCases cases;

    @Inject
    CaseConfidants matters;

    @Inject
    Clock clock;

    /** With whom it can go on; a colleague who asked under their own name may know all of them. */
    public List<ConfidantChoice> choices(ReceiptCode code) {
        gate.admitClient(Action.PASS_ON_OWN_TALK);
        Held held = talks.of(code).held();
        OpenCompartment open = talks.openToAdd(held);
        PersonId now = talks.confidant(held, open);
        boolean byColleague =
                !talks.course(held, open).entries().get(0).fact("person").isEmpty();
        return confidants.openTo(byColleague, null, clock.instant()).stream()
                .filter(card -> !card.person().equals(now))
                .map(ConfidantChoice::of)
                .toList();
    }

    /**
     * Gives it to another confidant. Whose it was sees nothing of it from that moment; what they noted opens to nobody but the next one,
     * and to that one only with consent.
     *
     * @throws BrokenRule when it ended, or goes on with the same one
     */
    public void passOn(@Valid PassTalkOn command) {
        gate.admitClient(Action.PASS_ON_OWN_TALK);
        store.lock(talks.of(command.code()).held().talk());
        Held held = talks.of(command.code()).held();
        Talks.mustRun(held);
        OpenCompartment open = talks.openToAdd(held);
        PersonId next = talks.reachable(Objects.requireNonNull(command.confidant()));
        if (next.equals(talks.confidant(held, open))) {
            throw new BrokenRule("talk.confidant.same");
        }
        String person = talks.course(held, open).entries().get(0).fact("person");
        if (person.equals(next.toString())) {
            throw new BrokenRule("talk.confidant.self");
        }
        talks.course(held, open).filed().ifPresent(filed -> {
            HandledReport report = cases.find(filed.fact("number")).orElseThrow();
            matters.mustBeFree(next, report);
            matters.standsBy(next, report);
        });
        store.release(held.holding(), clock.instant());
        talks.give(held.talk(), held.number() + 1, next, open, command.withNotes());
        String name = confidants.find(next).map(ConfidantCard::name).orElse("");
        talks.add(
                held.talk(),
                UUID.randomUUID(),
                false,
                TalkKind.PASSED_ON,
                Map.of("to", name, "notes", Boolean.toString(command.withNotes())),
                open);
    }

    /**
     * Consents that the draft is reported as it stands.
     *
     * @throws BrokenRule when another draft took its place, or it was reported already
     */
    public void consent(@Valid ConsentToReport command) {
        gate.admitClient(Action.CONSENT_TO_REPORT);
        Held held = lock(command.code());
        OpenCompartment open = talks.openToAdd(held);
        if (talks.course(held, open)
                .draft()
                .filter(draft -> draft.id().equals(command.draft()))
                .isEmpty()) {
            throw new BrokenRule("talk.draft.changed");
        }
        boolean anonymous = command.disclosure() == Disclosure.ANONYMOUS;
        if (!anonymous && command.name().isEmpty()) {
            throw new BrokenRule("report.name.missing");
        }
        if (!anonymous && command.contact().isEmpty()) {
            throw new BrokenRule("report.contact.missing");
        }
        talks.add(
                held.talk(),
                UUID.randomUUID(),
                false,
                TalkKind.CONSENTED,
                Map.of(
                        "text", command.text(),
                        "draft", command.draft().toString(),
                        "disclosure", anonymous ? Disclosure.ANONYMOUS.name() : Disclosure.CONFIDENTIAL.name(),
                        "name", anonymous ? "" : command.name(),
                        "contact", anonymous ? "" : command.contact()),
                open);
        talks.tell(talks.confidant(held, open), DeskNews.Kind.TASK);
    }

    /**
     * Takes the consent back, as long as nothing was reported.
     *
     * @throws BrokenRule when there is none to take back
     */
    public void revoke(ReceiptCode code) {
        gate.admitClient(Action.CONSENT_TO_REPORT);
        Held held = lock(code);
        OpenCompartment open = talks.openToAdd(held);
        if (talks.course(held, open).consent().isEmpty()) {
            throw new BrokenRule("talk.consent.none");
        }
        talks.add(held.talk(), UUID.randomUUID(), false, TalkKind.REVOKED, Map.of(), open);
    }

    private Held lock(ReceiptCode code) {
        Held held = talks.of(code).held();
        store.lock(held.talk());
        return held;
    }
}
