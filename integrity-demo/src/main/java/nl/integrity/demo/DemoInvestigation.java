package nl.integrity.demo;

import static nl.integrity.demo.DemoSeats.JOHAN;
import static nl.integrity.demo.DemoSeats.ROHAN;
import static nl.integrity.demo.DemoSeats.YUSUF;
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
import nl.integrity.conclusions.ConcludeReport;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.conclusions.WriteReport;
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
import nl.integrity.subjects.DelayNotice;
import nl.integrity.subjects.GivePaper;
import nl.integrity.subjects.NameSubject;
import nl.integrity.subjects.OwnHearing;
import nl.integrity.subjects.PaperKind;
import nl.integrity.subjects.ReplyToPaper;
import nl.integrity.subjects.SubjectKeeping;

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

    @EJB
    SubjectKeeping keeping;

    @EJB
    OwnHearing hearing;

    @EJB
    FinalReporting reporting;

    @EJB
    DemoEvidence evidence;

    @EJB
    DemoInterviews interviews;

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
        UUID logs = UUID.randomUUID();
        ago(Duration.ofDays(49), () -> asksForTheLogs(number, logs));
        ago(Duration.ofDays(49), () -> asksToSpeak(number));
        evidence.comesIn(number, logs);
    }

    private void asksForTheLogs(String number, UUID asked) {
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

    private void asksToSpeak(String number) {
        UUID asked = UUID.randomUUID();
        asInvestigator(() -> work.ask(new AskMethod(
                number,
                asked,
                MethodKind.INTERVIEW,
                "Waarom de spoed eraf ging, staat nergens. Wie plande en wie leiding gaf, kan het vertellen.",
                "Een schriftelijke vraag aan de dienst: dan antwoordt de leiding voor iedereen.",
                LocalDate.now(clock).plusDays(30))));
        desk.asMember(JOHAN, () -> {
            work.decide(new DecideMethod(
                    number,
                    asked,
                    MethodAnswer.APPROVE,
                    "Wie gehoord wordt, mag iemand meenemen en krijgt het verslag."));
            return number;
        });
    }

    /** As the days in the story go: what the case is about is worded by now. */
    public void finds(String number) {
        asInvestigator(() -> work.find(new DraftFinding(
                number,
                1,
                0,
                Finding.ESTABLISHED,
                "In 23 van de 60 dossiers is de spoed eraf gehaald zonder dat iets was veranderd. In 19 daarvan gebeurde dat in de laatste drie dagen van de termijn.",
                "De regeling laat dat alleen toe als de omstandigheden van het kind zijn veranderd. Dat was niet zo.",
                Set.of(1))));
        asInvestigator(() -> work.find(new DraftFinding(
                number,
                2,
                0,
                Finding.CANNOT_BE_ESTABLISHED,
                "De maandcijfers lieten de daling zien. In de verslagen van het overleg staat er niets over.",
                "Dat de leiding de cijfers kreeg, zegt niet dat zij wist hoe die tot stand kwamen.",
                Set.of(2))));
    }

    /** Whom it is about is told, and spoken to. */
    public UUID tells(String number) {
        UUID yusuf = UUID.randomUUID();
        ago(
                Duration.ofDays(49),
                () -> asSecretary(() -> keeping.name(new NameSubject(number, yusuf, YUSUF.person(), ""))));
        ago(
                Duration.ofDays(48),
                () -> desk.asMember(JOHAN, () -> {
                    keeping.delay(new DelayNotice(
                            number,
                            yusuf,
                            "De logbestanden worden deze week veiliggesteld. Daarvoor mag niemand weten dat daarnaar wordt gekeken.",
                            LocalDate.now(clock).plusDays(7)));
                    return number;
                }));
        ago(
                Duration.ofDays(45),
                () -> gives(
                        number,
                        yusuf,
                        0,
                        PaperKind.NOTICE,
                        "De commissie onderzoekt hoe in uw team aanvragen met spoed zijn geregistreerd in de eerste helft van dit jaar. Het onderzoek gaat ook over wat de leiding van het team daarvan wist. U wordt uitgenodigd voor een gesprek en u krijgt de bevindingen te lezen voordat de commissie oordeelt."));
        interviews.areHeld(number);
        ago(Duration.ofDays(41), () -> gives(number, yusuf, 1, PaperKind.RECORD, DemoInterviews.SAID));
        return yusuf;
    }

    /** They read what was found; the answer comes a few days later. */
    public void hears(String number, UUID yusuf) {
        ago(
                Duration.ofDays(37),
                () -> gives(
                        number,
                        yusuf,
                        2,
                        PaperKind.DRAFT,
                        "In 23 van de 60 bekeken dossiers is de spoed eraf gehaald zonder dat iets was veranderd. De maandcijfers die u kreeg, lieten een daling van spoedzaken zien. In de verslagen van het overleg staat daarover niets."));
        ago(
                Duration.ofDays(27),
                () -> Acting.as(YUSUF.person().toString(), Role.EMPLOYEE, () -> {
                    hearing.reply(
                            new ReplyToPaper(
                                    yusuf,
                                    3,
                                    UUID.randomUUID(),
                                    false,
                                    "De registraties kloppen zoals u ze beschrijft. Ik heb de cijfers gezien en niet gevraagd waar de daling vandaan kwam. Met deze bezetting was iedere termijn onhaalbaar; dat heb ik twee keer gemeld."));
                    return number;
                }));
    }

    private void gives(String number, UUID subject, int basedOn, PaperKind kind, String text) {
        asSecretary(() -> keeping.give(new GivePaper(
                number,
                subject,
                basedOn,
                kind,
                text,
                kind.isToReactTo() ? LocalDate.now(clock).plusDays(14) : null)));
    }

    private void asSecretary(Runnable deed) {
        desk.as(Stories.SANNE, () -> {
            deed.run();
            return true;
        });
    }

    /** The report is final, before the committee meets. */
    public void reports(String number) {
        ago(
                Duration.ofDays(24),
                () -> asInvestigator(
                        () -> reporting.write(
                                new WriteReport(
                                        number,
                                        0,
                                        "Spoedzaken van kinderen zonder ouders zijn als gewone zaak geregistreerd om termijnen te halen. Of de leiding dat wist, is niet vast te stellen.",
                                        "Zestig dossiers zijn gelezen en naast het logbestand gelegd. Met zes medewerkers en de teamleiding is gesproken. Mailboxen zijn niet bekeken: dat was niet nodig.",
                                        "De teamleiding erkent de registraties en wijst op de bezetting. De twee meldingen daarover zijn gevonden en staan in het rapport.",
                                        "De registratie volgde de termijn en niet het kind. Niemand buiten het team keek mee.",
                                        "5.1 Laat het wijzigen van spoed door een tweede medewerker bevestigen.\n5.2 Bespreek elke maand in het overleg waarom spoed is vervallen, en leg dat vast."))));
        ago(Duration.ofDays(23), () -> asInvestigator(() -> reporting.conclude(new ConcludeReport(number, 1))));
    }

    static void asInvestigator(Runnable deed) {
        Acting.as(ROHAN.person().toString(), Role.INVESTIGATOR, () -> {
            deed.run();
            return true;
        });
    }
}
