package nl.integrity.demo;

import static nl.integrity.demo.DemoTime.ago;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.integrity.investigations.CorrectCustody;
import nl.integrity.investigations.EnterEvidence;
import nl.integrity.investigations.EvidenceKeeping;
import nl.integrity.investigations.EvidenceKind;
import nl.integrity.investigations.HandOverEvidence;
import org.jspecify.annotations.Nullable;

/** What the investigation of the demo rests on: what the system kept, and a folder that went through two hands. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoEvidence {
    private static final String LOG =
            """
            dossier;wanneer;wat
            014;12 maart 16:41;spoed naar gewoon
            014;12 maart 16:44;termijn opnieuw berekend
            027;19 maart 17:02;spoed naar gewoon
            """;

    @EJB
    EvidenceKeeping keeping;

    @Inject
    Clock clock;

    /** @param logs the means by which the first piece was obtained */
    public void comesIn(String number, UUID logs) {
        ago(
                Duration.ofDays(46),
                () -> DemoInvestigation.asInvestigator(() -> keeping.enterFile(
                        entered(
                                number,
                                EvidenceKind.FILE,
                                "Uitdraai van het zaaksysteem",
                                "Elke wijziging van de spoed in de zestig dossiers. Namen van kinderen zijn weggelaten.",
                                "Het zaaksysteem, door de beheerder ervan",
                                "Locatie Utrecht",
                                logs,
                                "Het onderzoek, in dit register",
                                "wijzigingen-spoed.csv"),
                        new ByteArrayInputStream(LOG.getBytes(StandardCharsets.UTF_8)))));
        ago(
                Duration.ofDays(45),
                () -> DemoInvestigation.asInvestigator(() -> keeping.enter(entered(
                        number,
                        EvidenceKind.OBJECT,
                        "Map met verslagen van het overleg",
                        "Een blauwe ordner, 26 verslagen, januari tot en met juni. Op de rug staat Planning.",
                        "Het secretariaat van de dienst",
                        "Locatie Utrecht, kamer 2.08",
                        null,
                        "Kast 3 in de kamer van het onderzoek",
                        ""))));
        ago(
                Duration.ofDays(43),
                () -> DemoInvestigation.asInvestigator(() -> keeping.handOver(new HandOverEvidence(
                        number,
                        2,
                        2,
                        "De scandienst van het ministerie",
                        "Scanruimte, kluis 2",
                        LocalDate.now(clock),
                        "Om de verslagen te scannen."))));
        ago(
                Duration.ofDays(42),
                () -> DemoInvestigation.asInvestigator(
                        () -> keeping.correct(new CorrectCustody(number, 2, 3, 3, "Het was kluis 4, niet kluis 2."))));
        ago(
                Duration.ofDays(41),
                () -> DemoInvestigation.asInvestigator(() -> keeping.handOver(new HandOverEvidence(
                        number,
                        2,
                        4,
                        "Rohan Ramdin",
                        "Kast 3 in de kamer van het onderzoek",
                        LocalDate.now(clock),
                        "Terug van het scannen; 26 verslagen geteld."))));
    }

    private EnterEvidence entered(
            String number,
            EvidenceKind kind,
            String title,
            String description,
            String source,
            String place,
            @Nullable UUID method,
            String keptAt,
            String fileName) {
        return new EnterEvidence(
                number,
                UUID.randomUUID(),
                kind,
                title,
                description,
                source,
                LocalDate.now(clock),
                place,
                method,
                "Rohan Ramdin",
                keptAt,
                fileName);
    }
}
