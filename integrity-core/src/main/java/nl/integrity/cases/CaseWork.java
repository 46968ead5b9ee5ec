package nl.integrity.cases;

/** What of a case itself waits for somebody. */
public final class CaseWork {
    private CaseWork() {}

    /** It was offered to them, to see to. */
    public static Waiting offered(Worker worker) {
        return Waiting.since(
                "h.offered_at",
                "from case_handover h join case_file c on c.id = h.case_file"
                        + " where h.offered_to = ? and h.answered_at is null",
                worker.person());
    }

    /** They see to it, and its reporter waits for an answer. */
    public static Waiting answering(Worker worker) {
        return Waiting.since(
                "c.last_contact_at", "from case_file c where c.owner = ? and c.awaits_answer", worker.person());
    }
}
