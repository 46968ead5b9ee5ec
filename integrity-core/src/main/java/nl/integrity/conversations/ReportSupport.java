package nl.integrity.conversations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Throttle;
import nl.integrity.audit.Actor;
import nl.integrity.cases.HandledCases;
import nl.integrity.cases.HandledReport;
import nl.integrity.committees.Committees;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.confidants.Confidants;
import nl.integrity.conversations.SupportStore.Asked;
import nl.integrity.organisation.DeskNews;
import nl.integrity.reports.HeldReport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;

/**
 * A reporter has a confidant by name at their side, who follows along by a code that neither of them needs to know. All of it throws
 * {@link BrokenRule} when no report has the code. It ends where every invitation of a confidant ends.
 */
@Stateless
@PermitAll
public class ReportSupport {
    static final String CODE = "talk_support.code";
    static final String NUMBER = "talk_support.number";
    private static final String WHO = "talk_support.confidant";

    @Inject
    Gate gate;

    @Inject
    ReportRegister register;

    @Inject
    HandledCases cases;

    @Inject
    CaseConfidants matters;

    @Inject
    Confidants confidants;

    @Inject
    Committees committees;

    @Inject
    Talks talks;

    @Inject
    SupportStore store;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** Who can be chosen on a public page; never those who sit in the committee in charge, which is no secret. */
    public List<ConfidantChoice> choices(ReceiptCode code) {
        HeldReport held = admitted(code);
        HandledReport report = cases.of(held.id());
        return confidants.openTo(false, null, clock.instant()).stream()
                .filter(card -> !committees.sits(card.person(), report.committee()))
                .map(ConfidantChoice::of)
                .toList();
    }

    /**
     * From now on that one sees the report at the desk, and never handles it.
     *
     * @throws BrokenRule when they cannot help with it, whatever the reason is; or when there is one already
     * @throws nl.integrity.access.LimitReached when too many were tried: whom it refuses must not be found out one by one
     */
    public void choose(@Valid ChooseSupport command) {
        HeldReport held = admitted(command.code());
        throttle.take(Limit.NOTICE, "support " + held.id());
        PersonId chosen = talks.reachable(Objects.requireNonNull(command.confidant()));
        HandledReport report = cases.of(held.id());
        matters.mustBeFree(chosen, report);
        matters.standsBy(chosen, report);
        Instant now = clock.instant();
        ReceiptCode theirs = register.inviteConfidant(held, now, !command.writes());
        UUID id = UUID.randomUUID();
        OpenCompartment open = vault.create(id, Compartment.TALK);
        store.support(
                new Asked(
                        id,
                        talks.mark(chosen),
                        now,
                        open.seal(id, CODE, theirs.text()),
                        open.seal(id, NUMBER, held.number() + "\n" + chosen),
                        null,
                        null),
                mark(held));
        talks.tell(chosen, DeskNews.Kind.TASK);
    }

    /** The name of the one who follows along; empty when none does, or one by a code that the reporter handed over. */
    public Optional<String> chosen(ReceiptCode code) {
        HeldReport held = admitted(code);
        return store.supportFor(mark(held)).stream()
                .findFirst()
                .map(asked -> vault.open(asked.id(), Compartment.TALK, Actor.REPORTER, held.reference())
                        .unseal(asked.id(), NUMBER, asked.second()))
                .map(text -> PersonId.of(text.substring(text.indexOf('\n') + 1)))
                .filter(person -> register.state(held.id()).confidantSince() != null)
                .flatMap(confidants::find)
                .map(ConfidantCard::name);
    }

    private byte[] mark(HeldReport held) {
        return hash.of(WHO, held.id().toString(), 32);
    }

    private HeldReport admitted(ReceiptCode code) {
        HeldReport held = register.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
        gate.admitHolder(Action.INVOLVE_CONFIDANT, held);
        return held;
    }
}
