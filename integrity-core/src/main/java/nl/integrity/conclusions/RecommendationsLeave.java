package nl.integrity.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.integrity.audit.Actor;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.CaseMove;
import nl.integrity.cases.CaseMoved;
import nl.integrity.cases.Cases;
import nl.integrity.conclusions.FinalReportFile.Version;
import nl.integrity.conclusions.FinalReportStore.StoredVersion;
import nl.integrity.measures.AddRecommendation;
import nl.integrity.measures.RecommendationIntake;
import nl.integrity.shared.SystemTime;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.Vault;

/**
 * When it is decided on a case, what its final report recommends goes to where recommendations are followed until they are done: as records
 * of their own, that do not say from which case they come.
 */
@ApplicationScoped
class RecommendationsLeave {
    @Inject
    Cases cases;

    @Inject
    FinalReportStore store;

    @Inject
    RecommendationIntake intake;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    void onMoved(@Observes CaseMoved moved) {
        if (moved.move() == CaseMove.DECIDE) {
            CaseInHand hand = cases.find(moved.id());
            store.versions(hand).stream().filter(StoredVersion::concluded).forEach(report -> leave(hand, report));
        }
    }

    private void leave(CaseInHand hand, StoredVersion report) {
        Version version = ReportText.read(
                report,
                vault.open(hand.dossierId(), Compartment.CASE, Actor.SYSTEM, hand.reference())
                        .unseal(report.id(), FinalReporting.CONTENT, report.content()),
                "");
        if (version.recommendations().isEmpty()) {
            return;
        }
        List<Integer> numbers = intake.ofACase(
                SystemTime.today(clock),
                version.recommendations().stream()
                        .map(each -> new AddRecommendation(null, each.paragraph(), each.text()))
                        .toList(),
                report.author());
        store.enter(report.id(), numbers, clock.instant());
    }
}
