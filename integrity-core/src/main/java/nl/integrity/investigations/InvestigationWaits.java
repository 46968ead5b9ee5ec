package nl.integrity.investigations;

import nl.integrity.cases.Sql;
import nl.integrity.cases.Waiting;
import nl.integrity.cases.Worker;

/** What of an investigation waits for a chair. */
public final class InvestigationWaits {
    private static final String RUNS = " and c.stage in ('UNDER_INVESTIGATION', 'HEARING_BOTH_SIDES')";

    private InvestigationWaits() {}

    /** An order waits for the signature of a chair, who they are, and who did not word it. */
    public static Waiting signing(Worker worker) {
        return Waiting.since(
                        "a.at",
                        "from investigation_assignment a join case_file c on c.id = a.case_file and c.round = a.round"
                                + " where a.author <> ?"
                                + " and not exists (select from investigation_assignment later where later.case_file = a.case_file"
                                + " and later.round = a.round and later.number > a.number)"
                                + " and not exists (select from investigation_signing s where s.assignment = a.id)"
                                + RUNS,
                        worker.person())
                .and(Sql.in("c.committee", worker.presides()));
    }

    /** Somebody else asks to use a means, and they preside. */
    public static Waiting deciding(Worker worker) {
        return Waiting.since(
                        "m.at",
                        "from investigation_method m join case_file c on c.id = m.case_file and c.round = m.round"
                                + " where m.person <> ?"
                                + " and not exists (select from investigation_method_decision d where d.method = m.id)"
                                + RUNS,
                        worker.person())
                .and(Sql.in("c.committee", worker.presides()));
    }
}
