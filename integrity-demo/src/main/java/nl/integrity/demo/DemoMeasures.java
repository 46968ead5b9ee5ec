package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.Role;
import nl.integrity.measures.AddMilestone;
import nl.integrity.measures.AddRecommendation;
import nl.integrity.measures.AddSource;
import nl.integrity.measures.AddVulnerability;
import nl.integrity.measures.AnswerRecommendation;
import nl.integrity.measures.Confidentiality;
import nl.integrity.measures.Layer;
import nl.integrity.measures.MeasureKind;
import nl.integrity.measures.MeasureMove;
import nl.integrity.measures.MeasurePlanning;
import nl.integrity.measures.MeasureWork;
import nl.integrity.measures.MoveMeasure;
import nl.integrity.measures.PlanMeasure;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.measures.Response;
import nl.integrity.measures.SourceKind;
import nl.integrity.measures.SpendOnMeasure;
import nl.integrity.measures.VulnerabilityRegister;
import nl.integrity.measures.WeighVulnerability;
import nl.integrity.measures.WordStatus;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.Organisation;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What three reports recommended after the report of 2017 went wrong, and how far it is: one refused, one that failed its test. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoMeasures {
    static final Colleague CHANTAL = DemoSeats.person(10, "Chantal Martina", "c.martina");
    static final Colleague BAS = DemoSeats.person(11, "Bas Vermeulen", "b.vermeulen");
    static final Colleague MEI_LING = DemoSeats.person(12, "Mei-Ling Chan", "m.chan");

    @EJB
    RecommendationFollowUp followUp;

    @EJB
    MeasurePlanning planning;

    @EJB
    MeasureWork work;

    @EJB
    DemoProofs proofs;

    @EJB
    VulnerabilityRegister vulnerabilities;

    @EJB
    Organisation organisation;

    @Inject
    Clock clock;

    public void fill() {
        handling();
        process();
        audit();
    }

    private void handling() {
        UUID report =
                source(400, SourceKind.REPORT, "Hoe een melding is behandeld (commissie-Ruys)", Confidentiality.PUBLIC);
        int confidants = recommend(
                399, report, "5.1", "Zorg dat iedereen op de eigen locatie een vertrouwenspersoon kan vinden.");
        answer(390, confidants, Response.ACCEPTED, "", "Voor het einde van het jaar op elke locatie.");
        int found = plan(
                380,
                confidants,
                MeasureKind.PROCESS_REDESIGN,
                "Vertrouwenspersonen per locatie",
                "Elke locatie krijgt een vertrouwenspersoon en een vervanger. Gaten staan op een bord.",
                200,
                1);
        milestone(370, found, "Op de tien grootste locaties iemand benoemd", 300);
        move(360, CHANTAL, found, MeasureMove.BEGIN, "De werving begint.");
        reach(305, found);
        move(210, CHANTAL, found, MeasureMove.FINISH, "Op 27 van de 28 locaties is iemand benoemd; zie het bord.");
        move(205, MEI_LING, found, MeasureMove.VERIFY, "Het bord en de benoemingen gezien.");
        test(
                150,
                found,
                MeasureMove.PASS,
                "Twintig medewerkers vonden binnen vijf minuten iemand.",
                "Negen van de tien medewerkers vinden iemand op de eigen locatie.",
                "Twintig medewerkers op acht locaties gebeld.");
        word(
                149,
                confidants,
                "Op bijna elke locatie is een vertrouwenspersoon. Medewerkers vinden die.",
                "There is a confidant at nearly every location. Staff find them.");

        int phase = recommend(
                399, report, "5.2", "Leg de eerste fase vast: één vaste commissie bepaalt of iets een melding is.");
        answer(390, phase, Response.ACCEPTED, "", "");
        int committee = plan(
                380,
                phase,
                MeasureKind.PROCESS_REDESIGN,
                "Eén vaste integriteitscommissie",
                "De commissie beoordeelt elke melding met twee beoordelaars en een vaste toets.",
                120,
                6);
        move(370, CHANTAL, committee, MeasureMove.BEGIN, "Het besluit is in voorbereiding.");
        as(126, CHANTAL, Role.MEASURE_OWNER, () -> proofs.decision(committee));
        move(125, CHANTAL, committee, MeasureMove.FINISH, "Het instellingsbesluit is getekend.");
        move(120, MEI_LING, committee, MeasureMove.VERIFY, "Besluit en eerste tien beoordelingen gezien.");
        word(
                119,
                phase,
                "Er is één vaste commissie. Zij beoordeelt elke melding.",
                "There is one permanent committee. It assesses every report.");

        int contact = recommend(399, report, "5.3", "Laat de melder binnen zeven dagen en daarna geregeld iets horen.");
        answer(390, contact, Response.ACCEPTED, "", "");
        int letters = plan(
                200,
                contact,
                MeasureKind.SYSTEM_CHANGE,
                "Termijnen met waarschuwingen",
                "Het systeem bewaakt zeven dagen en drie maanden en waarschuwt vooraf.",
                -10,
                3);
        move(190, CHANTAL, letters, MeasureMove.BEGIN, "De bouw begint.");
        move(6, CHANTAL, letters, MeasureMove.FINISH, "Het termijnenbord is in gebruik.");

        int duties = recommend(399, report, "5.4", "Maak voor iedereen duidelijk wie waarvoor verantwoordelijk is.");
        answer(
                390,
                duties,
                Response.PARTLY,
                "Wij beschrijven taken, en geven leidinggevenden geen inzage in meldingen.",
                "");
        int described = plan(
                100,
                duties,
                MeasureKind.TRAINING,
                "Wie doet wat bij een melding",
                "Een leidraad van vier pagina's, en een training voor leidinggevenden.",
                -60,
                6);
        move(90, CHANTAL, described, MeasureMove.BEGIN, "De leidraad wordt geschreven.");
        milestone(88, described, "De leidraad is vastgesteld", -20);
        move(30, CHANTAL, described, MeasureMove.REPORT, "De leidraad ligt bij de ondernemingsraad.");
    }

    private void process() {
        UUID report = source(
                395, SourceKind.REPORT, "Kwetsbaarheden in het beslisproces (PwC)", Confidentiality.CONFIDENTIAL);
        int screening = recommend(394, report, "4.1", "Screen wie in functies werkt waarin misbruik veel schade doet.");
        answer(385, screening, Response.ACCEPTED, "", "");
        int screened = plan(
                370,
                screening,
                MeasureKind.SCREENING,
                "Screening van kwetsbare functies",
                "Wie in een aangewezen functie werkt, heeft een geldige verklaring.",
                180,
                2);
        move(360, CHANTAL, screened, MeasureMove.BEGIN, "De functies zijn aangewezen.");
        move(190, CHANTAL, screened, MeasureMove.FINISH, "Alle verklaringen zijn opgevraagd.");
        move(185, MEI_LING, screened, MeasureMove.VERIFY, "De lijst gezien.");
        test(
                60,
                screened,
                MeasureMove.FAIL,
                "Veertien van de vijftig verklaringen waren verlopen en niemand had het gezien.",
                "Iedereen in een aangewezen functie heeft een geldige verklaring.",
                "Vijftig dossiers uit vier diensten.");

        as(60, MEI_LING, Role.AUDITOR, () -> proofs.sample(screened));

        int awareness = recommend(394, report, "4.2", "Maak medewerkers bewust van hoe ze benaderd kunnen worden.");
        answer(385, awareness, Response.ACCEPTED, "", "");
        int campaign = plan(
                200,
                awareness,
                MeasureKind.AWARENESS,
                "Gesprekken in elk team",
                "Elk team voert twee keer per jaar een gesprek aan de hand van een geval.",
                12,
                6);
        move(190, CHANTAL, campaign, MeasureMove.BEGIN, "De eerste teams zijn begonnen.");

        int segregation = recommend(394, report, "4.3", "Scheid beslissen en controleren van hetzelfde dossier.");
        answer(385, segregation, Response.ACCEPTED, "", "Voor de zomer in elk systeem.");
        int separated = plan(
                200,
                segregation,
                MeasureKind.SEGREGATION_OF_DUTIES,
                "Beslissen en controleren door twee mensen",
                "Het systeem weigert wie het besluit nam als controleur.",
                -40,
                6);
        move(190, CHANTAL, separated, MeasureMove.BEGIN, "De leverancier is gevraagd.");
        spend(160, separated, "18400", "Ontwerp van de scheiding");
        spend(75, separated, "9750,50", "Extra dagen van de leverancier");
        move(20, CHANTAL, separated, MeasureMove.BLOCK, "De leverancier levert pas in het voorjaar.");

        int logging = recommend(394, report, "4.4", "Leg vast wie welk dossier inziet, en kijk ernaar.");
        answer(385, logging, Response.ACCEPTED, "", "");
        int logged = plan(
                150,
                logging,
                MeasureKind.LOGGING,
                "Inzage vastleggen in het oude systeem",
                "Elke inzage komt in een logboek dat maandelijks wordt bekeken.",
                60,
                6);
        accept(70, logged, "Het oude systeem gaat binnen een jaar uit; tot dan steekproeven.", 120);

        int both = weakness(
                390,
                report,
                "beslissen over verblijf",
                "ondertekenen",
                Layer.SYSTEM,
                "Eén account kan een besluit nemen en zelf goedkeuren.",
                4,
                5);
        weigh(18, both, 3, 5, separated);
        int look = weakness(
                390,
                report,
                "beslissen over verblijf",
                "dossier inzien",
                Layer.SYSTEM,
                "Inzage in het oude systeem laat geen spoor na.",
                5,
                4);
        weigh(65, look, 3, 4, logged);
        int pressed = weakness(
                390,
                report,
                "plaatsen in een inrichting",
                "wisselen van afdeling",
                Layer.PEOPLE,
                "Een medewerker met schulden kan onder druk worden gezet.",
                3,
                4);
        weigh(100, pressed, 2, 4, campaign);
        weakness(
                390,
                report,
                "inkopen van tolken",
                "goedkeuren van rekeningen",
                Layer.ORGANISATION,
                "Rekeningen onder een grens worden door niemand vergeleken.",
                4,
                3);
    }

    private void audit() {
        UUID audit = source(80, SourceKind.AUDIT, "Vervolgaudit op de opvolging", Confidentiality.PUBLIC);
        int checks = recommend(79, audit, "3.1", "Laat een ander dan de eigenaar vaststellen dat een maatregel werkt.");
        answer(20, checks, Response.ACCEPTED, "", "");
        int names = recommend(79, audit, "3.2", "Maak openbaar wie elke melding behandelt.");
        answer(
                20,
                names,
                Response.REFUSED,
                "Wie een melding behandelt, kan daardoor onder druk komen. De melder weet het wel.",
                "");
        word(
                19,
                names,
                "Dit doen wij niet: het kan behandelaars onder druk zetten.",
                "We do not do this: it could put pressure on those who handle reports.");
        recommend(79, audit, "3.3", "Vertel elk jaar hoeveel aanbevelingen zijn opgevolgd.");
    }

    private UUID source(int ago, SourceKind kind, String title, Confidentiality confidentiality) {
        return as(
                ago,
                BAS,
                Role.COORDINATOR,
                () -> followUp.addSource(
                        new AddSource(kind, title, LocalDate.now(clock).minusDays(10), confidentiality)));
    }

    private int recommend(int ago, UUID source, String paragraph, String text) {
        return as(ago, BAS, Role.COORDINATOR, () -> followUp.add(new AddRecommendation(source, paragraph, text)));
    }

    private void answer(int ago, int number, Response response, String reason, String commitment) {
        as(ago, DemoSeats.WILLEM, Role.DECISION_MAKER, () -> {
            followUp.answer(new AnswerRecommendation(number, 0, response, reason, commitment));
            return number;
        });
    }

    private void word(int ago, int number, String textNl, String textEn) {
        as(ago, BAS, Role.COORDINATOR, () -> {
            followUp.word(new WordStatus(number, 0, textNl, textEn));
            return number;
        });
    }

    /** @param due so many days before today */
    private int plan(
            int ago, int recommendation, MeasureKind kind, String title, String plan, int due, int checkMonths) {
        UnitId unit = organisation.units().stream()
                .filter(each -> each.code().equals("DJI"))
                .findFirst()
                .orElseThrow()
                .id();
        LocalDate day = day(due);
        return as(
                ago,
                BAS,
                Role.COORDINATOR,
                () -> planning.plan(new PlanMeasure(
                        0,
                        0,
                        Set.of(recommendation),
                        kind,
                        title,
                        plan,
                        CHANTAL.person(),
                        null,
                        MEI_LING.person(),
                        unit,
                        day,
                        checkMonths,
                        12,
                        25_000,
                        "Zo is het aan de Kamer gemeld.")));
    }

    private void milestone(int ago, int measure, String text, int due) {
        LocalDate day = day(due);
        as(ago, CHANTAL, Role.MEASURE_OWNER, () -> {
            work.agree(new AddMilestone(measure, text, day));
            return measure;
        });
    }

    private void spend(int ago, int measure, String amount, String what) {
        as(ago, CHANTAL, Role.MEASURE_OWNER, () -> {
            work.spend(new SpendOnMeasure(measure, UUID.randomUUID(), amount, LocalDate.now(clock), what));
            return measure;
        });
    }

    private void reach(int ago, int measure) {
        as(ago, CHANTAL, Role.MEASURE_OWNER, () -> {
            work.open(measure).milestones().forEach(each -> work.reach(measure, each.id()));
            return measure;
        });
    }

    private void move(int ago, Colleague colleague, int measure, MeasureMove move, String note) {
        take(ago, colleague, measure, move, null, note, "", "");
    }

    private void test(int ago, int measure, MeasureMove move, String note, String criteria, String sample) {
        take(ago, MEI_LING, measure, move, null, note, criteria, sample);
    }

    private void accept(int ago, int measure, String note, int days) {
        take(ago, DemoSeats.WILLEM, measure, MeasureMove.ACCEPT_RISK, day(-days), note, "", "");
    }

    private void take(
            int ago,
            Colleague colleague,
            int measure,
            MeasureMove move,
            @Nullable LocalDate until,
            String note,
            String criteria,
            String sample) {
        String role = colleague.equals(CHANTAL)
                ? Role.MEASURE_OWNER
                : colleague.equals(MEI_LING) ? Role.AUDITOR : Role.DECISION_MAKER;
        as(ago, colleague, role, () -> {
            work.move(new MoveMeasure(measure, work.open(measure).version(), move, until, note, criteria, sample));
            return measure;
        });
    }

    private int weakness(
            int ago,
            UUID source,
            String process,
            String step,
            Layer layer,
            String weakness,
            int likelihood,
            int impact) {
        return as(
                ago,
                BAS,
                Role.COORDINATOR,
                () -> vulnerabilities.add(new AddVulnerability(
                        source,
                        layer,
                        process,
                        step,
                        weakness,
                        CHANTAL.person(),
                        MEI_LING.person(),
                        likelihood,
                        impact)));
    }

    private void weigh(int ago, int number, int likelihood, int impact, int measure) {
        as(ago, BAS, Role.COORDINATOR, () -> {
            vulnerabilities.weigh(new WeighVulnerability(number, 1, likelihood, impact, Set.of(measure)));
            return number;
        });
    }

    /** So many days before today; after it when there are fewer than none. */
    private LocalDate day(int ago) {
        return LocalDate.now(clock).minusDays(ago);
    }

    /** Does something as somebody, so many days ago. */
    private static <T> T as(int ago, Colleague colleague, String role, Callable<T> deed) {
        List<T> done = new ArrayList<>();
        DemoTime.ago(
                Duration.ofDays(ago),
                () -> done.add(Acting.as(colleague.person().toString(), role, deed)));
        return done.get(0);
    }
}
