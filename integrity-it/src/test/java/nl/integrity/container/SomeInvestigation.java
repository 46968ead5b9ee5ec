package nl.integrity.container;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import nl.integrity.deliberation.Finding;
import nl.integrity.investigations.AskMethod;
import nl.integrity.investigations.AssignInvestigation;
import nl.integrity.investigations.DraftFinding;
import nl.integrity.investigations.EnterEvidence;
import nl.integrity.investigations.EvidenceKind;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InterviewMove;
import nl.integrity.investigations.MethodKind;
import nl.integrity.investigations.MoveInterview;
import nl.integrity.investigations.PlanInterview;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;

/** What is sent in an investigation, whole and right. */
public final class SomeInvestigation {
    public static final PersonId LEAD = new PersonId(Person.INVESTIGATORS.get(0));
    public static final PersonId OTHER = new PersonId(Person.INVESTIGATORS.get(1));

    private SomeInvestigation() {}

    public static AssignInvestigation order(String number, int basedOn, PersonId lead, Set<PersonId> others) {
        return new AssignInvestigation(
                number,
                basedOn,
                "Waar bleef het geld?",
                "Alleen de kas van de dienst.",
                "Heel 2025.",
                "Gesprekken en stukken.",
                "De kas klopt niet.",
                "Een gesprek gaf geen antwoord.",
                lead,
                others,
                today().plusDays(60),
                today().plusDays(90));
    }

    public static AskMethod method(String number) {
        return new AskMethod(
                number,
                UUID.randomUUID(),
                MethodKind.MAILBOX,
                "Er is over geschreven.",
                "Vragen hielp niet.",
                today().plusDays(14));
    }

    public static DraftFinding finding(String number, int allegation, int basedOn, String facts) {
        return finding(number, allegation, basedOn, facts, Set.of());
    }

    public static DraftFinding finding(
            String number, int allegation, int basedOn, String facts, Set<Integer> evidence) {
        return new DraftFinding(
                number, allegation, basedOn, Finding.ESTABLISHED, facts, "Dat mag niet van de regeling.", evidence);
    }

    public static EnterEvidence file(String number, @Nullable UUID method) {
        return evidence(number, EvidenceKind.FILE, "Uitdraai van de kas", today(), method, "logboek.txt");
    }

    public static EnterEvidence object(String number, @Nullable UUID method) {
        return object(number, method, today());
    }

    public static EnterEvidence object(String number, @Nullable UUID method, LocalDate obtainedOn) {
        return evidence(number, EvidenceKind.OBJECT, "Sleutel van de kas", obtainedOn, method, "");
    }

    private static EnterEvidence evidence(
            String number,
            EvidenceKind kind,
            String title,
            LocalDate obtainedOn,
            @Nullable UUID method,
            String fileName) {
        return new EnterEvidence(
                number,
                UUID.randomUUID(),
                kind,
                title,
                "Met een rood label.",
                "De beheerder van de kas",
                obtainedOn,
                "Kamer 4.12",
                method,
                "Rohan Ramdin",
                "De kluis van het onderzoek",
                fileName);
    }

    public static PlanInterview conversation(String number, LocalDate day) {
        return new PlanInterview(
                number,
                UUID.randomUUID(),
                InterviewKind.WITNESS,
                null,
                "Jo de Kassier",
                day,
                LocalTime.NOON,
                "Kamer 4.12",
                "In de uitnodiging.");
    }

    /** With all that a move can take. */
    public static MoveInterview happened(String number, UUID interview, int basedOn, InterviewMove move) {
        return new MoveInterview(
                number,
                interview,
                basedOn,
                move,
                today(),
                today().plusDays(14),
                "Iedereen.",
                "Zo was het.",
                "De naam is anders.",
                "Daarom.");
    }

    public static LocalDate today() {
        return LocalDate.now(SystemTime.ZONE);
    }
}
