package nl.integrity.conversations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.access.Limit;
import nl.integrity.access.Throttle;
import nl.integrity.audit.Actor;
import nl.integrity.confidants.ConfidantCard;
import nl.integrity.confidants.Confidants;
import nl.integrity.conversations.TalkStore.Held;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.OpenCompartment;

/** A conversation, for whoever asked for it. All of it throws {@link BrokenRule} when there is none with the code. */
@Stateless
@PermitAll
public class OwnTalk {
    @Inject
    Gate gate;

    @Inject
    Talks talks;

    @Inject
    TalkStore store;

    @Inject
    Confidants confidants;

    @Inject
    Directory directory;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /**
     * The conversation whose code somebody typed.
     *
     * @throws nl.integrity.access.LimitReached when too many codes came from there, or this one too often
     */
    public OwnTalkFile open(@Valid OpenTalk command) {
        Actor client = gate.admitClient(Action.READ_OWN_TALK);
        String code = ReceiptCode.read(command.code()).map(ReceiptCode::text).orElse(command.code());
        throttle.take(Limit.CODE_ATTEMPT, command.source());
        throttle.take(Limit.CODE, code);
        HeldTalk talk = ReceiptCode.read(code).map(talks::of).orElseThrow(() -> new BrokenRule("talk.code.unknown"));
        throttle.giveBack(Limit.CODE_ATTEMPT, command.source());
        return file(talk.held(), client);
    }

    /** The same for a page that has been told the code before. */
    public OwnTalkFile follow(ReceiptCode code) {
        Actor client = gate.admitClient(Action.READ_OWN_TALK);
        return file(talks.of(code).held(), client);
    }

    private OwnTalkFile file(Held held, Actor client) {
        OpenCompartment open = talks.open(held, client, Talks.UNNAMED);
        TalkCourse course = talks.course(held, open);
        PersonId confidant = talks.confidant(held, open);
        return new OwnTalkFile(
                name(confidant),
                !confidants.serves(confidant),
                confidants
                        .standInFor(confidant, clock.instant())
                        .map(this::name)
                        .orElse(null),
                held.endedOn(),
                course.entries(),
                course.proposal().orElse(null),
                course.agreed().orElse(null),
                course.draft().orElse(null),
                course.consent().isPresent(),
                course.filed().orElse(null));
    }

    private String name(PersonId confidant) {
        return confidants.find(confidant).map(ConfidantCard::name).orElseGet(() -> directory.nameOf(confidant));
    }

    /** @throws BrokenRule when it ended */
    public void write(@Valid WriteInTalk command) {
        say(command, TalkKind.SAID);
    }

    /** Asks for other moments than those that were proposed. */
    public void askOthers(@Valid WriteInTalk command) {
        say(command, TalkKind.OTHER_MOMENT);
    }

    private void say(WriteInTalk command, TalkKind kind) {
        gate.admitClient(Action.WRITE_IN_OWN_TALK);
        Held held = talks.of(command.code()).held();
        add(held, command.submission(), kind, Map.of("text", command.text()), talks.openToAdd(held));
    }

    /**
     * Agrees with one of the moments that were proposed.
     *
     * @throws BrokenRule when it is none of them, any more
     */
    public void agree(ReceiptCode code, LocalDateTime moment) {
        gate.admitClient(Action.WRITE_IN_OWN_TALK);
        Held held = talks.of(code).held();
        store.lock(held.talk());
        OpenCompartment open = talks.openToAdd(held);
        TalkEntry proposal = talks.course(held, open)
                .proposal()
                .filter(proposed -> proposed.moments().contains(moment))
                .orElseThrow(() -> new BrokenRule("talk.moment.gone"));
        add(
                held,
                proposal.id(),
                TalkKind.AGREED,
                Map.of("moments", moment.toString(), "place", proposal.fact("place")),
                open);
    }

    private void add(Held held, UUID submission, TalkKind kind, Map<String, String> facts, OpenCompartment open) {
        Talks.mustRun(held);
        if (talks.add(held.talk(), submission, false, kind, facts, open)) {
            talks.tell(talks.confidant(held, open), DeskNews.Kind.MESSAGE);
        }
    }

    /** Ends it; it can still be read, and erased. */
    public void end(ReceiptCode code) {
        gate.admitClient(Action.END_OWN_TALK);
        Held held = talks.of(code).held();
        add(held, held.talk(), TalkKind.ENDED, Map.of(), talks.openToAdd(held));
        store.end(held.talk(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Destroys its keys, the confidant's notes and all else: nothing is left that could be opened, and no sign that there was something. */
    public void erase(ReceiptCode code) {
        gate.admitClient(Action.END_OWN_TALK);
        talks.of(code);
        store.erase(talks.lookup(code));
    }
}
