package nl.integrity.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.cases.CaseInHand;
import nl.integrity.cases.Cases;
import nl.integrity.investigations.InvestigationResults;
import nl.integrity.reports.ReportRegister;
import nl.integrity.reports.ReportedNames;
import nl.integrity.reports.Reporter;
import nl.integrity.subjects.SubjectNames;
import nl.integrity.vault.OpenCompartment;

/** The people of a case whose names the system knows: whom it is or was about, who reported, who is named in a report, and who was heard. */
@ApplicationScoped
class KnownNames {
    @Inject
    Cases cases;

    @Inject
    SubjectNames subjects;

    @Inject
    ReportRegister reports;

    @Inject
    InvestigationResults investigations;

    /**
     * To be taken out of a text, and shown to nobody.
     *
     * @param content in which it is kept who was heard
     * @param reference how the audit trail names what they are looked up for
     */
    NameMask in(CaseInHand hand, OpenCompartment content, String reference) {
        ReportedNames reported = reports.names(cases.reports(hand), reference);
        List<String> others = Stream.of(
                        reported.reporters().stream().map(Reporter::name).toList(),
                        reported.named(),
                        investigations.heard(hand, content))
                .flatMap(List::stream)
                .toList();
        return new NameMask(
                subjects.of(hand, reference),
                others,
                reported.reporters().stream().map(Reporter::contact).toList());
    }
}
