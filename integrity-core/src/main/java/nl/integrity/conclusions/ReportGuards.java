package nl.integrity.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.GuardsAsked;

/** Says of a case whether its final report is there: the committee judges on nothing less. */
@ApplicationScoped
class ReportGuards {
    @Inject
    FinalReportStore store;

    void onAsked(@Observes GuardsAsked asked) {
        if (asked.needs(CaseGuard.REPORTED) && store.isConcluded(asked.hand())) {
            asked.met(CaseGuard.REPORTED);
        }
    }
}
