package nl.integrity.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.integrity.access.Role;
import nl.integrity.conclusions.ConcludeReport;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.conclusions.WriteReport;
import nl.integrity.investigations.InvestigationAssigning;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.investigations.SignAssignment;

/** Whoever investigates a case, from the order to the final report. */
@ApplicationScoped
public class Investigating {
    public static final Person LEAD = new Person(Person.INVESTIGATORS.get(0), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));

    @Inject
    InvestigationAssigning assigning;

    @Inject
    InvestigationWork work;

    @Inject
    FinalReporting reporting;

    /** It is ordered and signed. */
    public void order(String number, Person secretary, Person chair) {
        secretary.does(() -> assigning.assign(SomeInvestigation.order(number, 0, LEAD.id(), Set.of())));
        chair.does(() -> assigning.sign(new SignAssignment(number, 1)));
    }

    /** Something is found on these points. */
    public void find(String number, int... points) {
        for (int point : points) {
            LEAD.does(() -> work.find(SomeInvestigation.finding(number, point, 0, "De kas is leeg.")));
        }
    }

    /** There is a final report, with these recommendations. */
    public void report(String number, String recommendations) {
        LEAD.does(() -> reporting.write(write(number, 0, recommendations)));
        LEAD.does(() -> reporting.conclude(new ConcludeReport(number, 1)));
    }

    public static WriteReport write(String number, int basedOn, String recommendations) {
        return new WriteReport(
                number,
                basedOn,
                "De kas was leeg.",
                "Er is met drie mensen gesproken.",
                "De beheerder had vakantie. Dat is nagegaan.",
                "Niemand hield toezicht op de kas.",
                recommendations);
    }
}
