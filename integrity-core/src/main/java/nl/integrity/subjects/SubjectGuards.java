package nl.integrity.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.integrity.cases.CaseGuard;
import nl.integrity.cases.GuardsAsked;

/** Says of a case whether those it is about were told and heard: it moves to the hearing, and to the opinion, not before. */
@ApplicationScoped
class SubjectGuards {
    @Inject
    Subjects subjects;

    void onAsked(@Observes GuardsAsked asked) {
        if (asked.needs(CaseGuard.SUBJECTS_TOLD) && subjects.areTold(asked.hand())) {
            asked.met(CaseGuard.SUBJECTS_TOLD);
        }
        if (asked.needs(CaseGuard.SUBJECTS_HEARD) && subjects.areHeard(asked.hand())) {
            asked.met(CaseGuard.SUBJECTS_HEARD);
        }
    }
}
