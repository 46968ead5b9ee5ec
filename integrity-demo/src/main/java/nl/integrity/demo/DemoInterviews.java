package nl.integrity.demo;

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
import java.time.LocalTime;
import java.util.UUID;
import nl.integrity.investigations.InterviewKeeping;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InterviewMove;
import nl.integrity.investigations.MoveInterview;
import nl.integrity.investigations.PlanInterview;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The conversations of the demo: one whose record was corrected and signed, and one whose record was not signed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoInterviews {
    private static final String RECORD =
            """
            Vraag: wie haalt de spoed van een zaak af?
            Antwoord: dat doen wij van planning, als de teamleider het vraagt.
            Vraag: wat was daarvoor de reden?
            Antwoord: die kregen wij niet altijd te horen.
            """;

    static final String SAID =
            "Vraag: heeft u gevraagd de spoed eraf te halen?\nAntwoord: soms, als er te weinig mensen waren.";

    @EJB
    InterviewKeeping keeping;

    @Inject
    Clock clock;

    public void areHeld(String number) {
        UUID witness = planned(number, 47, InterviewKind.WITNESS, null, "Marjan de Boer, planning");
        UUID subject = planned(number, 45, InterviewKind.SUBJECT, YUSUF.person(), "");
        happens(number, 44, witness, 0, InterviewMove.HOLD, "Marjan de Boer, haar broer, Rohan Ramdin.", "", "", "");
        happens(number, 43, witness, 1, InterviewMove.WRITE, "", RECORD, "", "");
        happens(number, 43, witness, 2, InterviewMove.OFFER, "", "", "", "");
        happens(
                number,
                40,
                witness,
                3,
                InterviewMove.CORRECT,
                "",
                RECORD.replace("niet altijd", "bijna nooit"),
                "In het laatste antwoord staat niet altijd. Ik zei: bijna nooit.",
                "");
        happens(number, 39, witness, 4, InterviewMove.SIGN, "", "", "", "");
        happens(number, 43, subject, 0, InterviewMove.HOLD, "Yusuf Demir, zijn advocaat, Rohan Ramdin.", "", "", "");
        happens(number, 42, subject, 1, InterviewMove.WRITE, "", SAID, "", "");
        happens(number, 42, subject, 2, InterviewMove.OFFER, "", "", "", "");
        happens(
                number,
                39,
                subject,
                3,
                InterviewMove.DECLINE,
                "",
                "",
                "",
                "Hij tekent niet op raad van zijn advocaat. Wat hij zei, klopt volgens hem.");
    }

    private UUID planned(String number, int daysAgo, InterviewKind role, @Nullable PersonId person, String name) {
        UUID id = UUID.randomUUID();
        ago(
                Duration.ofDays(daysAgo),
                () -> DemoInvestigation.asInvestigator(() -> keeping.plan(new PlanInterview(
                        number,
                        id,
                        role,
                        person,
                        name,
                        LocalDate.now(clock).plusDays(3),
                        LocalTime.of(10, 30),
                        "Een kamer buiten de dienst: Herman Gorterstraat, 1.14",
                        "In de uitnodiging, en aan het begin van het gesprek nog eens."))));
        return id;
    }

    private void happens(
            String number,
            int daysAgo,
            UUID interview,
            int basedOn,
            InterviewMove move,
            String present,
            String text,
            String wishes,
            String reason) {
        ago(Duration.ofDays(daysAgo), () -> {
            @Nullable
            LocalDate until = move == InterviewMove.OFFER ? LocalDate.now(clock).plusDays(14) : null;
            DemoInvestigation.asInvestigator(() -> keeping.move(new MoveInterview(
                    number, interview, basedOn, move, LocalDate.now(clock), until, present, text, wishes, reason)));
        });
    }
}
