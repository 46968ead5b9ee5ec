package nl.integrity.demo;

import static nl.integrity.demo.DemoSeats.FATIMA;
import static nl.integrity.demo.DemoSeats.JOHAN;
import static nl.integrity.demo.DemoSeats.NYNKE;
import static nl.integrity.demo.DemoSeats.PIETER;
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
import java.util.stream.Collectors;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.WordAllegation;
import nl.integrity.deliberation.AdviceGiving;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.CastVote;
import nl.integrity.deliberation.Choice;
import nl.integrity.deliberation.CommitteeAgenda;
import nl.integrity.deliberation.CommitteeDecisions;
import nl.integrity.deliberation.CommitteeDeliberation;
import nl.integrity.deliberation.EndHearing;
import nl.integrity.deliberation.Finding;
import nl.integrity.deliberation.GiveAdvice;
import nl.integrity.deliberation.HearingBothSides;
import nl.integrity.deliberation.ItemId;
import nl.integrity.deliberation.MeetingId;
import nl.integrity.deliberation.MeetingMinutes;
import nl.integrity.deliberation.MotionId;
import nl.integrity.deliberation.MotionKind;
import nl.integrity.deliberation.PlanMeeting;
import nl.integrity.deliberation.ProposeMotion;
import nl.integrity.deliberation.PutOnAgenda;
import nl.integrity.deliberation.TakeAttendance;
import nl.integrity.deliberation.WriteMinutes;
import nl.integrity.organisation.Colleague;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;

/** What the committee of the demo deliberated: one case that waits for a decision on its advice, and a meeting to come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Deliberations {
    private static final String SECRETARY = Stories.SANNE;
    private static final Set<Limb> WRONGDOING =
            Set.of(Limb.STATUTORY_RULE, Limb.DANGER, Limb.MORE_THAN_PERSONAL, Limb.PATTERN, Limb.SERIOUS);

    @EJB
    DemoDesk desk;

    @EJB
    DemoInvestigation investigation;

    @EJB
    CaseReading reading;

    @EJB
    CaseAllegations allegations;

    @EJB
    HearingBothSides hearing;

    @EJB
    CommitteeAgenda agenda;

    @EJB
    CommitteeDeliberation deliberation;

    @EJB
    CommitteeDecisions decisions;

    @EJB
    MeetingMinutes minutes;

    @EJB
    AdviceGiving giving;

    @Inject
    Clock clock;

    /**
     * @param judged the number of the case that was judged
     * @param next that of the one on the agenda of the next meeting
     */
    public void tell(String judged, String next) {
        investigated(judged);
        investigation.begins(judged);
        UUID subject = investigation.tells(judged);
        begins(judged);
        investigation.hears(judged, subject);
        ends(judged);
        investigation.reports(judged);
        MeetingId[] held = new MeetingId[1];
        ago(20, () -> held[0] = plan(Period.ofDays(6)));
        ago(19, () -> put(judged, held[0]));
        ago(14, () -> meets(judged, held[0]));
        ago(
                12,
                () -> desk.as(SECRETARY, () -> {
                    giving.give(new GiveAdvice(judged, version(judged), WILLEM.person()));
                    return judged;
                }));
        put(next, plan(Period.ofDays(6)));
    }

    private void investigated(String number) {
        ago(58, () -> desk.appoint(number, SECRETARY, PIETER, NYNKE));
        ago(55, () -> desk.assess(number, PIETER, WRONGDOING, Risk.MEDIUM, "Kinderen wachten langer dan mag."));
        ago(54, () -> desk.assess(number, NYNKE, WRONGDOING, Risk.MEDIUM, "Een patroon, op papier verborgen."));
        ago(
                52,
                () -> desk.decide(
                        number,
                        JOHAN,
                        Verdict.YES,
                        Risk.MEDIUM,
                        Route.INVESTIGATE,
                        Period.ofDays(40),
                        "Het raakt kinderen en de leiding was ervan op de hoogte: de commissie onderzoekt zelf."));
    }

    private void begins(String number) {
        ago(38, () -> {
            word(number, "Spoedzaken zijn als gewone zaak geregistreerd.");
            word(number, "De leiding wist dit en liet het zo.");
            investigation.finds(number);
            desk.as(SECRETARY, () -> {
                hearing.begin(new BeginHearing(
                        number,
                        version(number),
                        "In 23 van de 60 bekeken dossiers is de spoed eraf gehaald zonder dat iets was veranderd.",
                        LocalDate.now(clock).plusDays(14)));
                return number;
            });
        });
    }

    private void ends(String number) {
        ago(
                26,
                () -> desk.as(SECRETARY, () -> {
                    hearing.end(
                            new EndHearing(
                                    number,
                                    "De teamleiding erkent de registraties, en zegt dat de werkdruk haar geen andere keus liet."));
                    return number;
                }));
    }

    private void word(String number, String text) {
        desk.as(SECRETARY, () -> {
            allegations.word(new WordAllegation(number, version(number), 0, text));
            return number;
        });
    }

    private MeetingId plan(Period ahead) {
        return desk.as(
                SECRETARY,
                () -> agenda.plan(new PlanMeeting(
                        agenda.meetings().mine().get(0).id(),
                        LocalDate.now(clock).plus(ahead),
                        LocalTime.of(10, 0),
                        "Kamer 4.12, Turfmarkt")));
    }

    private void put(String number, MeetingId meeting) {
        desk.as(SECRETARY, () -> {
            agenda.put(new PutOnAgenda(number, meeting));
            return number;
        });
    }

    private void meets(String number, MeetingId meeting) {
        List<Colleague> there = List.of(JOHAN, FATIMA, PIETER, THIJS);
        desk.as(SECRETARY, () -> {
            agenda.attend(new TakeAttendance(
                    meeting, there.stream().map(Colleague::person).collect(Collectors.toSet())));
            return number;
        });
        ItemId item = desk.asMember(PIETER, () -> deliberation.open(number))
                .points()
                .get(0)
                .id();
        desk.asMember(PIETER, () -> {
            decisions.propose(new ProposeMotion(
                    number,
                    item,
                    MotionKind.OPINION,
                    "De dienst heeft kinderen langer laten wachten dan de norm toestaat en dat in zijn registratie verhuld.",
                    Map.of(1, Finding.ESTABLISHED, 2, Finding.CANNOT_BE_ESTABLISHED),
                    "Laat een tweede medewerker instemmen als de spoed van een zaak vervalt, en meet elke maand hoe vaak dat gebeurt.",
                    null));
            return number;
        });
        MotionId motion = desk.asMember(PIETER, () -> deliberation.open(number))
                .points()
                .get(0)
                .motions()
                .get(0)
                .id();
        there.forEach(member -> votes(number, motion, member));
        desk.asMember(JOHAN, () -> {
            decisions.conclude(number, motion);
            return number;
        });
        desk.as(SECRETARY, () -> {
            minutes.write(new WriteMinutes(
                    number,
                    item,
                    0,
                    "De commissie besprak het concept en de reactie. Eén lid vond ook punt 2 vastgesteld."));
            return number;
        });
        desk.asMember(JOHAN, () -> {
            minutes.sign(number, item, 1);
            return number;
        });
    }

    private void votes(String number, MotionId motion, Colleague member) {
        boolean dissents = member.equals(FATIMA);
        desk.asMember(member, () -> {
            decisions.vote(new CastVote(
                    number,
                    motion,
                    dissents ? Choice.AGAINST : Choice.FOR,
                    dissents ? "Uit de mailwisseling blijkt dat de leiding het wist." : ""));
            return number;
        });
    }

    private int version(String number) {
        return reading.open(number).version();
    }

    private static void ago(int days, Runnable deed) {
        DemoTime.ago(Duration.ofDays(days), deed);
    }
}
