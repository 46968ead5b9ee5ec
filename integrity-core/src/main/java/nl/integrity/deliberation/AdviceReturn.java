package nl.integrity.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.cases.InterestDeclared;
import nl.integrity.cases.TaskKind;
import nl.integrity.organisation.DeskNews;

/** Sees to it that an advice does not fall silent with somebody who turns out to have an interest. */
@ApplicationScoped
class AdviceReturn {
    @Inject
    Cases cases;

    @Inject
    AdviceStore advices;

    @Inject
    Clock clock;

    /** It goes back to the committee, to be put before somebody else. */
    void onInterest(@Observes InterestDeclared declared) {
        CaseInHand hand = cases.find(declared.id());
        advices.advice(hand)
                .filter(advice -> advice.response() == null && advice.person().equals(declared.person()))
                .ifPresent(advice -> {
                    advices.withdraw(advice, clock.instant());
                    cases.done(hand, TaskKind.DECIDE, declared.person());
                    cases.ask(hand, TaskKind.ADVISE);
                    cases.tellOwner(hand, DeskNews.Kind.TASK);
                });
    }
}
