package nl.integrity.triage;

import java.util.List;
import java.util.Set;
import nl.integrity.cases.Candidate;
import nl.integrity.cases.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * How far the triage of a case is, as the reader may see it.
 *
 * @param version of the case, to be handed back with a command
 * @param assessors the names of those who are appointed, with whether they are done
 * @param candidates who could be appointed; empty for whoever may not appoint, or when it is too late
 * @param mayAssess whether the reader is to answer the questions now
 * @param assessments both, when both are there; before that none, so that neither leans on the other
 * @param mayDecide whether the reader can decide now
 * @param decision {@code null} before there is one
 * @param mayConfirm whether the reader can be the second person
 * @param languages in which the reporters read what they are written; empty for whoever cannot decide now
 */
public record TriageState(
        String number,
        CaseStage stage,
        int version,
        List<Assessor> assessors,
        List<Candidate> candidates,
        boolean mayAssess,
        List<Assessment> assessments,
        boolean mayDecide,
        @Nullable Decision decision,
        boolean mayConfirm,
        Set<String> languages) {
    /** Somebody who is appointed. */
    public record Assessor(String name, boolean done) {
        @Override
        public String toString() {
            return "Assessor";
        }
    }

    @Override
    public String toString() {
        return "TriageState";
    }
}
