package nl.integrity.triage;

import nl.integrity.cases.Sql;
import nl.integrity.cases.Waiting;
import nl.integrity.cases.Worker;

/** What of a triage waits for somebody. */
public final class TriageWork {
    private static final String ASSESSED = "exists (select 1 from triage_assessment a"
            + " where a.case_file = c.id and a.round = c.round and a.person = p.person)";

    private TriageWork() {}

    /** They were appointed to assess it, and have not. */
    public static Waiting assessing(Worker worker) {
        return Waiting.since(
                "p.at",
                "from case_part p join case_file c on c.id = p.case_file and c.round = p.round"
                        + " where p.person = ? and p.part = 'ASSESSOR' and p.until is null and c.stage = 'IN_TRIAGE' and not "
                        + ASSESSED,
                worker.person());
    }

    /** Both have assessed it, and the chair, who they are, has not decided. */
    public static Waiting deciding(Worker worker) {
        return Waiting.since(
                        "(select max(a.at) from triage_assessment a where a.case_file = c.id and a.round = c.round)",
                        "from case_file c where c.stage = 'IN_TRIAGE'")
                .and(Sql.in("c.committee", worker.presides()))
                .and("not exists (select 1 from triage_decision d"
                        + " where d.case_file = c.id and d.round = c.round and d.agreed is distinct from false)")
                .and("(select count(*) from case_part p where p.case_file = c.id and p.round = c.round"
                        + " and p.part = 'ASSESSOR' and p.until is null and " + ASSESSED + ") >= 2");
    }

    /** It was decided by departing from what was found, and takes a second person. */
    public static Waiting confirming(Worker worker) {
        return Waiting.since(
                        "d.at",
                        "from triage_decision d join case_file c on c.id = d.case_file and c.round = d.round"
                                + " where d.agreed is null and d.person <> ?",
                        worker.person())
                .and(Sql.in("c.committee", worker.votes()));
    }
}
