package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import nl.integrity.cases.CaseJoining;
import nl.integrity.cases.JoinCase;
import nl.integrity.register.CaseLinks;
import nl.integrity.register.LinkCase;

/** Two who told of the same guards without knowing of each other, and two cases that have to do with one another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Together {
    @EJB
    DemoDesk desk;

    @EJB
    CaseJoining joining;

    @EJB
    CaseLinks links;

    /**
     * @param joined the number of a case, which becomes part of the next
     * @param linked the number of a case that is about the same unit as the next
     */
    public void tell(String joined, String into, String linked, String other) {
        ago(
                6,
                () -> desk.as(Stories.KEMAL, () -> {
                    String why = "Dezelfde beveiliger en dezelfde lijsten, op twee locaties.";
                    joining.join(new JoinCase(joined, joining.open(joined).version(), into, why));
                    return joined;
                }));
        ago(
                4,
                () -> desk.as(Stories.SANNE, () -> {
                    links.link(new LinkCase(
                            linked, other, "SAME_UNIT", "Beide gaan over beslissingen bij dezelfde directie."));
                    return linked;
                }));
    }

    private static void ago(int days, Runnable deed) {
        DemoTime.ago(Duration.ofDays(days), deed);
    }
}
