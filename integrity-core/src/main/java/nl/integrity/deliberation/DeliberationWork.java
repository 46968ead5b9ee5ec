package nl.integrity.deliberation;

import nl.integrity.cases.Sql;
import nl.integrity.cases.Waiting;
import nl.integrity.cases.Worker;

/** What of a committee's deliberation waits for somebody. */
public final class DeliberationWork {
    private DeliberationWork() {}

    /** They are at the meeting where it was proposed, and have not voted. */
    public static Waiting voting(Worker worker) {
        return Waiting.since(
                        "t.proposed_at",
                        "from motion t join agenda_item i on i.id = t.item"
                                + " join meeting_presence p on p.meeting = i.meeting join case_file c on c.id = i.case_file"
                                + " where t.concluded_at is null and i.signed_at is null and p.person = ?"
                                + " and not exists (select 1 from vote v where v.motion = t.id and v.person = p.person)",
                        worker.person())
                .and(Sql.in("c.committee", worker.votes()));
    }

    /** There are minutes for the chair, who they are, to sign. */
    public static Waiting signing(Worker worker) {
        return Waiting.since(
                        "m.begins_at",
                        "from agenda_item i join meeting m on m.id = i.meeting"
                                + " join case_file c on c.id = i.case_file where i.minutes is not null and i.signed_at is null")
                .and(Sql.in("c.committee", worker.presides()));
    }
}
