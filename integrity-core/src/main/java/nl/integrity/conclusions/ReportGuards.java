package nl.integrity.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.integrity.access.Action;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.GuardsAsked;
import nl.integrity.cases.ProspectsAsked;

/** Says of a case whether its final report is there: the committee judges on nothing less. */
@ApplicationScoped
class ReportGuards {
    @Inject
    FinalReportStore store;

    void onMove(@Observes GuardsAsked asked) {
        if (asked.needs(CaseGuard.REPORTED) && store.isConcluded(asked.hand())) {
            asked.met(CaseGuard.REPORTED);
        }
    }

    void onAsked(@Observes ProspectsAsked asked) {
        if (asked.mayKnow(Action.READ_FINAL_REPORT) && store.isConcluded(asked.hand())) {
            asked.met(CaseGuard.REPORTED);
        }
    }
}
