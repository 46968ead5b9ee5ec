package nl.integrity.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.conclusions.ConcludeReport;
import nl.integrity.conclusions.FinalReporting;
import nl.integrity.conclusions.WriteReport;
import nl.integrity.investigations.AskMethod;
import nl.integrity.investigations.DecideMethod;
import nl.integrity.investigations.InterviewKeeping;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InterviewMove;
import nl.integrity.investigations.InvestigationAssigning;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.investigations.MethodAnswer;
import nl.integrity.investigations.MethodKind;
import nl.integrity.investigations.MoveInterview;
import nl.integrity.investigations.PlanInterview;
import nl.integrity.investigations.SignAssignment;
import nl.integrity.shared.PersonId;
import nl.integrity.subjects.NameNobody;
import nl.integrity.subjects.SubjectKeeping;
import org.jspecify.annotations.Nullable;

/** Whoever investigates a case, from the order to the final report. */
@ApplicationScoped
public class Investigating {
    public static final Person LEAD = new Person(Person.INVESTIGATORS.get(0), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));

    @Inject
    InvestigationAssigning assigning;

    @Inject
    InvestigationWork work;

    @Inject
    InterviewKeeping interviews;

    @Inject
    FinalReporting reporting;

    @Inject
    SubjectKeeping subjects;

    /** It is ordered and signed. */
    public void order(String number, Person secretary, Person chair) {
        secretary.does(() -> assigning.assign(SomeInvestigation.order(number, 0, LEAD.id(), Set.of())));
        chair.does(() -> assigning.sign(new SignAssignment(number, 1)));
    }

    /** It is about nobody in particular. */
    public void isAboutNobody(String number, Person secretary) {
        secretary.does(() -> subjects.nameNobody(new NameNobody(number, "Het gaat om een werkwijze.")));
    }

    /** Conversations are asked for and allowed. */
    public void mayHear(String number, Person chair) {
        AskMethod asked = new AskMethod(
                number,
                UUID.randomUUID(),
                MethodKind.INTERVIEW,
                "Alleen zij weten het.",
                "Stukken zeggen er niets over.",
                SomeInvestigation.today().plusDays(14));
        LEAD.does(() -> work.ask(asked));
        chair.does(() -> work.decide(new DecideMethod(number, asked.submission(), MethodAnswer.APPROVE, "Goed.")));
    }

    /** @return the conversation, of which the record was offered */
    public UUID hear(String number, InterviewKind role, @Nullable PersonId person) {
        PlanInterview planned = new PlanInterview(
                number,
                UUID.randomUUID(),
                role,
                person,
                "Jo de Kassier",
                SomeInvestigation.today(),
                LocalTime.NOON,
                "Kamer 4.12",
                "In de uitnodiging.");
        LEAD.does(() -> interviews.plan(planned));
        InterviewMove[] moves = {InterviewMove.HOLD, InterviewMove.WRITE, InterviewMove.OFFER};
        for (int done = 0; done < moves.length; done++) {
            MoveInterview move = SomeInvestigation.happened(number, planned.submission(), done, moves[done]);
            LEAD.does(() -> interviews.move(move));
        }
        return planned.submission();
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
        conclude(number, 1);
    }

    /** It was judged and decided on, as if the committee had met; of no more than that its final report knows. */
    public static void isDecided(String number) {
        UUID item = UUID.randomUUID();
        UUID motion = UUID.randomUUID();
        Database.change(
                "insert into agenda_item (id, meeting, case_file, added_at, added_by) select ?, ?, id, now(), id"
                        + " from case_file where number = ?",
                item,
                Ministry.meeting().value(),
                number);
        Database.change("insert into motion values (?, ?, 'OPINION', now(), ?, '')", motion, item, motion);
        Database.change(
                "insert into advice select gen_random_uuid(), id, round, ?, id, now(), id, null, now(), 'ACCEPTED'"
                        + " from case_file where number = ?",
                motion,
                number);
    }

    /** What was written becomes final. */
    public void conclude(String number, int version) {
        LEAD.does(() -> reporting.conclude(new ConcludeReport(number, version)));
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
