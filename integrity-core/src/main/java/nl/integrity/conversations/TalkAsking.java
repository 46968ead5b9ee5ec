package nl.integrity.conversations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.OpenToAll;
import nl.integrity.access.Role;
import nl.integrity.access.Source;
import nl.integrity.access.Throttle;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.confidants.Confidants;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.OpenCompartment;
import nl.integrity.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Asking a confidant for a conversation: anonymously by a code, or under one's own name. It is not a report, and makes none. */
@Stateless
@PermitAll
public class TalkAsking {
    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    TalkStore store;

    @Inject
    Confidants confidants;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** Who can be spoken to there now; when nobody can, who can elsewhere. */
    @OpenToAll(because = "whoever may be known in public stands on a public page")
    public List<ConfidantChoice> choices(@Nullable LocationId location) {
        return choices(confidants.openTo(false, location, clock.instant()));
    }

    /** The same for a colleague, who may know all of them. */
    @RolesAllowed(Role.EMPLOYEE)
    @OpenToAll(because = "every colleague may know who the confidants are")
    public List<ConfidantChoice> choicesForColleague(@Nullable LocationId location) {
        return choices(confidants.openTo(true, location, clock.instant()));
    }

    private static List<ConfidantChoice> choices(List<ConfidantCard> cards) {
        return cards.stream().map(ConfidantChoice::of).toList();
    }

    /**
     * From the public pages. Asking by the same form again gives the same code and makes no second conversation.
     *
     * @throws nl.integrity.access.LimitReached when very many come from one place
     * @throws BrokenRule when whoever was chosen is a confidant no more
     */
    public TalkReceipt ask(@Valid AskTalk command, Source source) {
        gate.admitClient(Action.ASK_TALK);
        throttle.take(Limit.SUBMISSION, source);
        return take(command, null);
    }

    /**
     * By a colleague who is logged in, and finds it again without the code. The log says no more of them than of anybody.
     *
     * @throws BrokenRule when they choose themselves, or somebody who is a confidant no more
     */
    @RolesAllowed(Role.EMPLOYEE)
    public TalkReceipt askAsMyself(@Valid AskTalk command) {
        gate.admitClient(Action.ASK_TALK);
        PersonId myself = gate.caller().known();
        throttle.take(Limit.SUBMISSION, "talk " + myself);
        return take(command, myself);
    }

    private TalkReceipt take(AskTalk command, @Nullable PersonId myself) {
        PersonId chosen = Objects.requireNonNull(command.confidant());
        PersonId confidant = talks.reachable(chosen);
        if (confidant.equals(myself)) {
            throw new BrokenRule("talk.confidant.self");
        }
        ReceiptCode code = ReceiptCode.from(hash.of(
                "talk code",
                command.submission() + "\n" + chosen + "\n" + command.name() + "\n" + command.text(),
                ReceiptCode.BYTES));
        UUID talk = UUID.randomUUID();
        if (store.add(talk, talks.lookup(code), clock.instant())) {
            begin(talk, command, code, confidant, myself);
        }
        return new TalkReceipt(
                code, confidants.find(confidant).map(ConfidantCard::name).orElse(""), !confidant.equals(chosen));
    }

    private void begin(UUID talk, AskTalk command, ReceiptCode code, PersonId confidant, @Nullable PersonId myself) {
        OpenCompartment open = vault.create(talk, Compartment.TALK);
        talks.give(talk, 1, confidant, open, false);
        String instead = confidant.equals(command.confidant())
                ? ""
                : Optional.ofNullable(command.confidant())
                        .flatMap(confidants::find)
                        .map(ConfidantCard::name)
                        .orElse("");
        talks.add(
                talk,
                command.submission(),
                false,
                TalkKind.ASKED,
                Map.of(
                        "text", command.text(),
                        "who", command.name(),
                        "language", command.language(),
                        "instead", instead,
                        "person", myself == null ? "" : myself.toString()),
                open);
        if (myself != null) {
            store.owns(talks.ownMark(myself), talk, open.seal(talk, MyTalks.CODE, code.text()));
        }
    }
}
