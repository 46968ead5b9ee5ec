package nl.integrity.container;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.integrity.deliberation.Finding;
import nl.integrity.investigations.AskMethod;
import nl.integrity.investigations.AssignInvestigation;
import nl.integrity.investigations.DraftFinding;
import nl.integrity.investigations.MethodKind;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.SystemTime;

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
        return new DraftFinding(
                number, allegation, basedOn, Finding.ESTABLISHED, facts, "Dat mag niet van de regeling.");
    }

    public static LocalDate today() {
        return LocalDate.now(SystemTime.ZONE);
    }
}
