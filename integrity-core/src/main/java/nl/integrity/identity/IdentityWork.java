package nl.integrity.identity;

import nl.integrity.cases.Waiting;
import nl.integrity.cases.Worker;

/** What of the requests to learn who reported waits for somebody. */
public final class IdentityWork {
    private IdentityWork() {}

    /** Somebody else asked it because the law demands it, and it takes two people's approval. */
    public static Waiting approving(Worker worker) {
        return Waiting.since(
                "r.at",
                "from identity_request r join case_file c on c.id = r.case_file"
                        + " where r.ground = 'LEGAL_DUTY' and r.last_day >= ? and r.asker <> ? and not exists"
                        + " (select 1 from identity_step s where s.request = r.id"
                        + " and (s.move not in ('PROPOSE', 'APPROVE') or s.move = 'APPROVE' and s.person = ?))",
                worker.today(),
                worker.person(),
                worker.person());
    }
}
