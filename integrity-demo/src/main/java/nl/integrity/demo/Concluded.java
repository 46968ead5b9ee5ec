package nl.integrity.demo;

import static nl.integrity.demo.DemoSeats.FATIMA;
import static nl.integrity.demo.DemoSeats.JOHAN;
import static nl.integrity.demo.DemoSeats.PIETER;
import static nl.integrity.demo.DemoSeats.ROHAN;
import static nl.integrity.demo.DemoSeats.THIJS;
import static nl.integrity.demo.DemoSeats.WILLEM;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.cases.WordAllegation;
import nl.integrity.conclusions.ConcludeReport;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.conclusions.WriteReport;
import nl.integrity.deliberation.AdviceDesk;
import nl.integrity.deliberation.AdviceGiving;
import nl.integrity.deliberation.BeginFollowUp;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.CastVote;
import nl.integrity.deliberation.Choice;
import nl.integrity.deliberation.CommitteeAgenda;
import nl.integrity.deliberation.CommitteeDecisions;
import nl.integrity.deliberation.CommitteeDeliberation;
import nl.integrity.deliberation.DecideOnAdvice;
import nl.integrity.deliberation.EndHearing;
import nl.integrity.deliberation.Finding;
import nl.integrity.deliberation.GiveAdvice;
import nl.integrity.deliberation.HearingBothSides;
import nl.integrity.deliberation.ItemId;
import nl.integrity.deliberation.MeetingId;
import nl.integrity.deliberation.MotionId;
import nl.integrity.deliberation.MotionKind;
import nl.integrity.deliberation.PlanMeeting;
import nl.integrity.deliberation.ProposeMotion;
import nl.integrity.deliberation.PutOnAgenda;
import nl.integrity.deliberation.Response;
import nl.integrity.deliberation.TakeAttendance;
import nl.integrity.investigations.AssignInvestigation;
import nl.integrity.investigations.DraftFinding;
import nl.integrity.investigations.InvestigationAssigning;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.investigations.SignAssignment;
import nl.integrity.organisation.Colleague;
import nl.integrity.subjects.GivePaper;
import nl.integrity.subjects.NameSubject;
import nl.integrity.subjects.PaperKind;
import nl.integrity.subjects.ReplyToPaper;
import nl.integrity.subjects.SubjectKeeping;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;

/** An investigation of the demo that is over: it was decided on, and its final report is there for whoever audits. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Concluded {
    private static final Set<Limb> WRONGDOING =
            Set.of(Limb.STATUTORY_RULE, Limb.MORE_THAN_PERSONAL, Limb.PATTERN, Limb.SERIOUS);

    @EJB
    DemoDesk desk;

    @EJB
    CaseReading reading;

    @EJB
    CaseInterests interests;

    @EJB
    CaseAllegations allegations;

    @EJB
    InvestigationAssigning assigning;

    @EJB
    InvestigationWork work;

    @EJB
    SubjectKeeping subjects;

    @EJB
    HearingBothSides hearing;

    @EJB
    FinalReporting reporting;

    @EJB
    CommitteeAgenda agenda;

    @EJB
    CommitteeDeliberation deliberation;

    @EJB
    CommitteeDecisions decisions;

    @EJB
    AdviceGiving giving;

    @EJB
    AdviceDesk advices;

    @Inject
    Clock clock;

    /** @param report makes the report of this story, and gives its receipt */
    public String tell(Function<Story, String> report) {
        Story story = new Story(
                        141,
                        "FRAUD",
                        "DJI",
                        "Zutphen",
                        """
                        Op de lijsten van de nachtdienst staan uren van mensen die er niet waren. De planner tekent ze zelf af, en niemand kijkt mee.""")
                .confirmed(139, Stories.SANNE);
        String receipt = report.apply(story);
        String number = receipt.substring(0, receipt.indexOf(' '));
        isAssessed(number);
        UUID subject = UUID.randomUUID();
        ago(126, () -> isInvestigated(number, subject));
        ago(108, () -> isHeard(number, subject));
        ago(92, () -> isReported(number, subject));
        MeetingId[] held = new MeetingId[1];
        ago(90, () -> held[0] = meeting());
        ago(85, () -> isJudged(number, held[0]));
        ago(72, () -> isDecided(number));
        return receipt;
    }

    private void isAssessed(String number) {
        ago(136, () -> desk.appoint(number, Stories.SANNE, PIETER, FATIMA));
        ago(133, () -> desk.assess(number, PIETER, WRONGDOING, Risk.LOW, "Uren van niemand, elke week."));
        ago(132, () -> desk.assess(number, FATIMA, WRONGDOING, Risk.LOW, "Publiek geld, en het gaat al lang zo."));
        ago(
                130,
                () -> desk.decide(
                        number,
                        JOHAN,
                        Verdict.YES,
                        Risk.LOW,
                        Route.INVESTIGATE,
                        Period.ofDays(60),
                        "De dienst plant zichzelf: de commissie onderzoekt dit zelf."));
    }

    private void isInvestigated(String number, UUID subject) {
        asSecretary(() -> allegations.word(
                new WordAllegation(number, version(number), 0, "Er zijn uren betaald die niet zijn gewerkt.")));
        asSecretary(() -> assigning.assign(new AssignInvestigation(
                number,
                0,
                "Zijn uren betaald die niet zijn gewerkt, en wie tekende daarvoor?",
                "De nachtdiensten van één locatie.",
                "Het laatste halfjaar.",
                "De lijsten naast de toegangspoort, en een gesprek met de planner.",
                "Op drie van vier bekeken nachten staan meer uren dan mensen.",
                "De dienst vragen volstaat niet: wie plant, tekent ook af.",
                ROHAN.person(),
                Set.of(),
                LocalDate.now(clock).plusDays(30),
                LocalDate.now(clock).plusDays(60))));
        asMember(JOHAN, () -> assigning.sign(new SignAssignment(number, 1)));
        DemoInvestigation.asInvestigator(() -> interests.declare(new DeclareInterest(number, Interest.NONE)));
        asSecretary(() -> subjects.name(new NameSubject(number, subject, null, "Ruben Vos")));
        gives(number, subject, 0, PaperKind.NOTICE, "De commissie onderzoekt de uren van de nachtdienst die u plant.");
    }

    private void isHeard(String number, UUID subject) {
        DemoInvestigation.asInvestigator(() -> work.find(new DraftFinding(
                number,
                1,
                0,
                Finding.ESTABLISHED,
                "Op 41 van 60 nachten staan meer uren op de lijst dan mensen door de poort gingen. Al die lijsten zijn getekend door R. Vos.",
                "Wie plant, mag volgens de regeling niet ook aftekenen.",
                Set.of())));
        asSecretary(() -> hearing.begin(new BeginHearing(
                number,
                version(number),
                "Op 41 van 60 nachten staan meer uren op de lijst dan er mensen waren.",
                LocalDate.now(clock).plusDays(14))));
        gives(
                number,
                subject,
                1,
                PaperKind.DRAFT,
                "Op 41 van 60 nachten staan meer uren op de lijst dan er mensen waren.");
    }

    private void isReported(String number, UUID subject) {
        asSecretary(() -> subjects.enter(
                number,
                new ReplyToPaper(subject, 2, UUID.randomUUID(), false, "Zo ging het altijd. Niemand anders tekende.")));
        asSecretary(() -> hearing.end(new EndHearing(number, "De planner zegt dat het altijd zo ging.")));
        DemoInvestigation.asInvestigator(
                () -> reporting.write(
                        new WriteReport(
                                number,
                                0,
                                "Een halfjaar lang zijn uren betaald die niet zijn gewerkt. Ruben Vos plande de diensten en tekende ze af.",
                                "Zestig lijsten zijn naast de toegangspoort gelegd. Met Ruben Vos is gesproken.",
                                "Vos zegt dat het altijd zo ging. Dat klopt: ook oudere lijsten zijn door één hand getekend.",
                                "Niemand keek mee met wie plande. Dat de uren verdwenen, viel daarom niet op.",
                                "3.1 Laat iemand anders aftekenen dan wie plant.\n3.2 Leg de lijsten elke maand naast de toegangspoort.")));
        DemoInvestigation.asInvestigator(() -> reporting.conclude(new ConcludeReport(number, 1)));
    }

    private MeetingId meeting() {
        return desk.as(
                Stories.SANNE,
                () -> agenda.plan(new PlanMeeting(
                        agenda.meetings().mine().get(0).id(),
                        LocalDate.now(clock).plusDays(5),
                        LocalTime.of(0, 0),
                        "Kamer 4.12, Turfmarkt")));
    }

    private void isJudged(String number, MeetingId meeting) {
        List<Colleague> there = List.of(JOHAN, FATIMA, PIETER, THIJS);
        asSecretary(() -> agenda.put(new PutOnAgenda(number, meeting)));
        asSecretary(() -> agenda.attend(new TakeAttendance(
                meeting, there.stream().map(Colleague::person).collect(Collectors.toSet()))));
        ItemId item = desk.asMember(PIETER, () -> deliberation.open(number))
                .points()
                .get(0)
                .id();
        asMember(
                PIETER,
                () -> decisions.propose(new ProposeMotion(
                        number,
                        item,
                        MotionKind.OPINION,
                        "De dienst heeft uren betaald die niet zijn gewerkt.",
                        Map.of(1, Finding.ESTABLISHED),
                        "Laat iemand anders aftekenen dan wie plant.",
                        null)));
        MotionId motion = desk.asMember(PIETER, () -> deliberation.open(number))
                .points()
                .get(0)
                .motions()
                .get(0)
                .id();
        there.forEach(member -> asMember(member, () -> decisions.vote(new CastVote(number, motion, Choice.FOR, ""))));
        asMember(JOHAN, () -> decisions.conclude(number, motion));
        asSecretary(() -> giving.give(new GiveAdvice(number, version(number), WILLEM.person())));
    }

    private void isDecided(String number) {
        asDecider(() -> interests.declare(new DeclareInterest(number, Interest.NONE)));
        asDecider(() -> advices.decide(
                new DecideOnAdvice(number, advices.open(number).orElseThrow().version(), Response.ACCEPTED, "")));
        asSecretary(() -> giving.followUp(
                new BeginFollowUp(number, version(number), LocalDate.now(clock).plusDays(150))));
        desk.write(
                number,
                Stories.SANNE,
                "Er zijn uren betaald die niet zijn gewerkt. Voortaan tekent iemand anders de lijsten af.",
                true);
    }

    private void gives(String number, UUID subject, int basedOn, PaperKind kind, String text) {
        asSecretary(() -> subjects.give(new GivePaper(
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

    private void asMember(Colleague member, Runnable deed) {
        desk.asMember(member, () -> {
            deed.run();
            return true;
        });
    }

    private static void asDecider(Runnable deed) {
        Acting.as(WILLEM.person().toString(), Role.DECISION_MAKER, () -> {
            deed.run();
            return true;
        });
    }

    private int version(String number) {
        return reading.open(number).version();
    }

    private static void ago(int days, Runnable deed) {
        DemoTime.ago(Duration.ofDays(days), deed);
    }
}
