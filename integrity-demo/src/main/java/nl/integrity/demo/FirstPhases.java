package nl.integrity.demo;

import static nl.integrity.demo.DemoSeats.FATIMA;
import static nl.integrity.demo.DemoSeats.JOHAN;
import static nl.integrity.demo.DemoSeats.NYNKE;
import static nl.integrity.demo.DemoSeats.PIETER;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;

/** How far the first phase of the demo's oldest cases is: one closed, one in conversation, one being assessed, one to be decided. */
@Stateless
public class FirstPhases {
    private static final Set<Limb> WRONGDOING =
            Set.of(Limb.STATUTORY_RULE, Limb.MORE_THAN_PERSONAL, Limb.PATTERN, Limb.SERIOUS);

    @EJB
    DemoDesk desk;

    /** @param numbers of the cases, the oldest first */
    public void tell(List<String> numbers) {
        closed(numbers.get(0));
        inConversation(numbers.get(1));
        beingAssessed(numbers.get(2));
        toBeDecided(numbers.get(3));
    }

    private void closed(String number) {
        ago(126, () -> desk.appoint(number, Stories.SANNE, PIETER, FATIMA));
        ago(
                122,
                () -> desk.assess(
                        number, PIETER, WRONGDOING, Risk.LOW, "Elf keer hetzelfde patroon, met publiek geld."));
        ago(
                121,
                () -> desk.assess(
                        number, FATIMA, WRONGDOING, Risk.LOW, "Structureel; de melder is niet te herkennen."));
        ago(
                120,
                () -> desk.decide(
                        number,
                        JOHAN,
                        Verdict.YES,
                        Risk.LOW,
                        Route.ASK_ORGANISATION,
                        Period.ofDays(60),
                        "De financiële controle staat buiten het onderdeel en kan dit snel nagaan."));
        ago(
                40,
                () -> desk.close(
                        number,
                        Stories.SANNE,
                        "Elf facturen zijn dubbel betaald, samen 31.400 euro.",
                        "De directeur bedrijfsvoering vordert het geld terug en scheidt invoeren van goedkeuren.",
                        "Vragen van medewerkers over betalingen bleven liggen: er komt een vast aanspreekpunt."));
    }

    private void inConversation(String number) {
        ago(110, () -> desk.appoint(number, Stories.KEMAL, PIETER, NYNKE));
        ago(
                107,
                () -> desk.assess(
                        number,
                        NYNKE,
                        Set.of(Limb.PATTERN),
                        Risk.MEDIUM,
                        "Ernstig voor wie het treft, en beperkt tot één groep."));
        ago(
                105,
                () -> desk.assess(
                        number,
                        PIETER,
                        Set.of(Limb.PATTERN, Limb.SERIOUS),
                        Risk.MEDIUM,
                        "Geen misstand, wel een integriteitsschending."));
        ago(
                101,
                () -> desk.decide(
                        number,
                        JOHAN,
                        Verdict.NO,
                        Risk.MEDIUM,
                        Route.CONVERSE,
                        Period.ofDays(115),
                        "De melder wil praten en de leiding moet het horen, met begeleiding van buiten."));
    }

    private void beingAssessed(String number) {
        ago(12, () -> desk.appoint(number, Stories.SANNE, NYNKE, PIETER));
        ago(
                6,
                () -> desk.assess(
                        number, NYNKE, WRONGDOING, Risk.HIGH, "Wie dit meldt, is in een klein team snel gevonden."));
    }

    private void toBeDecided(String number) {
        ago(20, () -> desk.appoint(number, Stories.KEMAL, PIETER, NYNKE));
        ago(
                15,
                () -> desk.assess(
                        number,
                        PIETER,
                        Set.of(Limb.DANGER, Limb.MORE_THAN_PERSONAL, Limb.SERIOUS),
                        Risk.LOW,
                        "Het lek raakt de veiligheid; er is één bron."));
        ago(
                14,
                () -> desk.assess(
                        number,
                        NYNKE,
                        Set.of(Limb.SERIOUS),
                        Risk.MEDIUM,
                        "Nog geen bewijs dat het uit het stuk komt."));
    }

    private static void ago(int days, Runnable deed) {
        DemoTime.ago(Duration.ofDays(days), deed);
    }
}
