package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.integrity.protection.Aftercare;
import nl.integrity.protection.AnswerAftercare;
import nl.integrity.protection.Help;
import nl.integrity.protection.Treatment;
import nl.integrity.reports.CorrectRecord;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.OwnRecord;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.SignRecord;

/** Two who told it by telephone: what was written of it, and how they were treated since. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Afterwards {
    private static final String GUARDS =
            """
            De melder werkt op een opvanglocatie. In de nacht staan er twee beveiligers, op de lijst staan er vier. De melder heeft dit op \
            drie avonden zelf gezien. De leiding zegt dat het klopt zo.""";

    private static final String PERMITS =
            """
            De melder zag dat aanvragen van een bemiddelaar steeds bij dezelfde beslisser terechtkomen en binnen een dag zijn goedgekeurd. \
            De melder noemt twaalf aanvragen sinds maart.""";

    private static final String CONFIRMED =
            """
            Wij hebben uw melding ontvangen en geregistreerd, zoals u haar vertelde. Het verslag van ons gesprek kunt u hier nalezen, verbeteren en \
            ondertekenen. U bent beschermd: wie meldt, mag daarvan geen nadeel hebben.""";

    @EJB
    DemoDesk desk;

    @EJB
    OwnRecord own;

    @EJB
    Aftercare aftercare;

    @Inject
    Clock clock;

    /** @return the lines for the file with receipts */
    public List<String> tell(Function<Story, FileReport> form) {
        return List.of(suffered(form), corrected(form));
    }

    private String suffered(Function<Story, FileReport> form) {
        Receipt receipt = entered(form, new Story(80, "CORRUPTION", "IND", "Den Haag", PERMITS), Stories.SANNE);
        DemoTime.ago(Duration.ofDays(76), () -> own.sign(new SignRecord(receipt.code(), 1, 2, true)));
        DemoTime.ago(Duration.ofDays(45), () -> answer(receipt, Treatment.NEUTRAL, Set.of(), Set.of(), ""));
        DemoTime.ago(
                Duration.ofDays(2),
                () -> answer(
                        receipt,
                        Treatment.BADLY,
                        Set.of("TRANSFER", "BULLYING"),
                        Set.of(Help.TALK, Help.LEGAL),
                        "Sinds vorige week zit ik op een andere afdeling, zonder uitleg. Oude collega’s groeten mij niet meer."));
        return line(receipt);
    }

    private String corrected(Function<Story, FileReport> form) {
        Receipt receipt = entered(form, new Story(17, "SAFETY", "COA", "Ter Apel", GUARDS), Stories.KEMAL);
        DemoTime.ago(
                Duration.ofDays(10),
                () -> own.correct(
                        new CorrectRecord(receipt.code(), 1, 2, GUARDS.replace("drie avonden", "vijf avonden"))));
        return line(receipt);
    }

    private Receipt entered(Function<Story, FileReport> form, Story story, String secretary) {
        Receipt[] receipt = new Receipt[1];
        DemoTime.ago(
                Duration.ofDays(story.daysAgo), () -> receipt[0] = desk.enter(secretary, form.apply(story), today()));
        DemoTime.ago(
                Duration.ofDays(story.daysAgo - 1L), () -> desk.confirm(receipt[0].number(), secretary, CONFIRMED));
        DemoTime.ago(
                Duration.ofDays(story.daysAgo - 2L),
                () -> desk.offer(receipt[0].number(), secretary, today().minusDays(2), story.account));
        return receipt[0];
    }

    private void answer(Receipt receipt, Treatment treated, Set<String> kinds, Set<Help> help, String text) {
        aftercare.answer(new AnswerAftercare(receipt.code(), UUID.randomUUID(), treated, kinds, help, text));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static String line(Receipt receipt) {
        return receipt.number() + "  " + receipt.code().text();
    }
}
