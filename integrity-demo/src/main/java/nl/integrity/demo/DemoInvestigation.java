package nl.integrity.demo;

import static nl.integrity.demo.DemoSeats.JOHAN;
import static nl.integrity.demo.DemoSeats.ROHAN;
import static nl.integrity.demo.DemoTime.ago;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.deliberation.Finding;
import nl.integrity.investigations.AskMethod;
import nl.integrity.investigations.AssignInvestigation;
import nl.integrity.investigations.DecideMethod;
import nl.integrity.investigations.DraftFinding;
import nl.integrity.investigations.InvestigationAssigning;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.investigations.MethodAnswer;
import nl.integrity.investigations.MethodKind;
import nl.integrity.investigations.SignAssignment;

/** The investigation of the demo: ordered, signed, done by somebody from outside the committee. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoInvestigation {
    @EJB
    DemoDesk desk;

    @EJB
    InvestigationAssigning assigning;

    @EJB
    InvestigationWork work;

    @EJB
    CaseInterests interests;

    @Inject
    Clock clock;

    /** It is ordered and signed, and the first means is asked for. */
    public void begins(String number) {
        ago(
                Duration.ofDays(51),
                () -> desk.as(Stories.SANNE, () -> {
                    assigning.assign(new AssignInvestigation(
                            number,
                            0,
                            "Zijn spoedzaken als gewone zaak geregistreerd, en wist de leiding dat?",
                            "De zaken van kinderen zonder ouders. Hoe in een zaak is beslist, hoort er niet bij.",
                            "Januari tot en met juni van dit jaar.",
                            "Zestig dossiers, wat het systeem vastlegde, en gesprekken met het team.",
                            "In vier van vijf bekeken dossiers is de spoed eraf gehaald op de dag dat de termijn verliep.",
                            "De dienst vragen volstaat niet: de leiding zou over zichzelf verslag doen.",
                            ROHAN.person(),
                            Set.of(),
                            LocalDate.now(clock).plusDays(35),
                            LocalDate.now(clock).plusDays(180)));
                    return number;
                }));
        ago(
                Duration.ofDays(50),
                () -> desk.asMember(JOHAN, () -> {
                    assigning.sign(new SignAssignment(number, 1));
                    return number;
                }));
        ago(Duration.ofDays(49), () -> asksForTheLogs(number));
    }

    private void asksForTheLogs(String number) {
        UUID asked = UUID.randomUUID();
        asInvestigator(() -> interests.declare(new DeclareInterest(number, Interest.NONE)));
        asInvestigator(() -> work.ask(new AskMethod(
                number,
                asked,
                MethodKind.LOGS,
                "Alleen het systeem weet wie de spoed eraf haalde, en wanneer.",
                "De dossiers zelf: daarin staat de wijziging niet. Namen van kinderen worden weggelaten.",
                LocalDate.now(clock).plusDays(30))));
        desk.asMember(JOHAN, () -> {
            work.decide(new DecideMethod(
                    number, asked, MethodAnswer.APPROVE, "Nodig voor de vraag; alleen de zestig dossiers."));
            return number;
        });
    }

    /** As the days in the story go: what the case is about is worded by now. */
    public void finds(String number) {
        asInvestigator(
                () -> work.find(
                        new DraftFinding(
                                number,
                                1,
                                0,
                                Finding.ESTABLISHED,
                                "In 23 van de 60 dossiers is de spoed eraf gehaald zonder dat iets was veranderd. In 19 daarvan gebeurde dat in de laatste drie dagen van de termijn.",
                                "De regeling laat dat alleen toe als de omstandigheden van het kind zijn veranderd. Dat was niet zo.")));
        asInvestigator(() -> work.find(new DraftFinding(
                number,
                2,
                0,
                Finding.CANNOT_BE_ESTABLISHED,
                "De maandcijfers lieten de daling zien. In de verslagen van het overleg staat er niets over.",
                "Dat de leiding de cijfers kreeg, zegt niet dat zij wist hoe die tot stand kwamen.")));
    }

    private static void asInvestigator(Runnable deed) {
        Acting.as(ROHAN.person().toString(), Role.INVESTIGATOR, () -> {
            deed.run();
            return true;
        });
    }
}
