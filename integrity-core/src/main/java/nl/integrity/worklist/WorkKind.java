package nl.integrity.worklist;

import java.util.function.Function;
import nl.integrity.cases.CaseWork;
import nl.integrity.cases.Sql;
import nl.integrity.cases.Waiting;
import nl.integrity.cases.Worker;
import nl.integrity.deliberation.DeliberationWork;
import nl.integrity.identity.IdentityWork;
import nl.integrity.investigations.InvestigationWaits;
import nl.integrity.triage.TriageWork;

/** What can wait for somebody; the component in which it arises says for whom. */
public enum WorkKind {
    /** One of the others: which, they learn when they have said to have no interest in the case. */
    DECLARE(worker -> Waiting.since("c.opened_at", "from case_file c where false")),
    /** A case was offered to them, to see to. */
    OFFERED(CaseWork::offered),
    /** Its reporter waits for an answer. */
    ANSWER(CaseWork::answering),
    /** They were appointed to assess it. */
    ASSESS(TriageWork::assessing),
    /** It was assessed, and they decide. */
    DECIDE(TriageWork::deciding),
    /** It was decided, and takes a second person. */
    CONFIRM(TriageWork::confirming),
    /** Somebody asks to learn who reported, and it takes two people. */
    APPROVE(IdentityWork::approving),
    /** Something was proposed at a meeting where they are. */
    VOTE(DeliberationWork::voting),
    /** Minutes are to be signed. */
    SIGN(DeliberationWork::signing),
    /** An order to investigate is to be signed. */
    SIGN_ORDER(InvestigationWaits::signing),
    /** The investigators ask to use a means. */
    DECIDE_MEANS(InvestigationWaits::deciding);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Worker, Waiting> waiting;

    WorkKind(Function<Worker, Waiting> waiting) {
        this.waiting = waiting;
    }

    /** Each case in which it waits for them, and since when, but for those that they may not know of. */
    Sql waitingFor(Worker worker) {
        Waiting work = waiting.apply(worker);
        Sql told = this == OFFERED ? Sql.of("true") : worker.sight().open();
        return Sql.of("select case when ")
                .then(told)
                .then(" then '" + name() + "' else '" + DECLARE + "' end as kind, c.number, ")
                .then(work.since() + " as since ")
                .then(work.from())
                .and(worker.sight().known());
    }
}
