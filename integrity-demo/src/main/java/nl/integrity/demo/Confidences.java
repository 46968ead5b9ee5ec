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
import java.util.Optional;
import java.util.UUID;
import nl.integrity.access.Source;
import nl.integrity.conversations.AskTalk;
import nl.integrity.conversations.ConfidantChoice;
import nl.integrity.conversations.ConsentToReport;
import nl.integrity.conversations.DraftReport;
import nl.integrity.conversations.OwnTalk;
import nl.integrity.conversations.OwnTalkSteps;
import nl.integrity.conversations.ProposeMoments;
import nl.integrity.conversations.TalkAsking;
import nl.integrity.conversations.TalkDesk;
import nl.integrity.conversations.TalkHandOver;
import nl.integrity.conversations.TalkReceipt;
import nl.integrity.conversations.WriteInTalk;
import nl.integrity.conversations.WriteToClient;
import nl.integrity.organisation.Organisation;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.PersonId;

/** Two who talk to a confidant: with one it goes on, of the other a report was made. Where nobody is a confidant, there are none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Confidences {
    private static final String TENDER =
            """
            De offertes voor het onderhoud van de cellen worden pas opgevraagd als de opdracht al mondeling is gegeven. Ik heb de mails gezien: \
            de prijs van de ander wordt doorgestuurd naar de leverancier die het altijd krijgt.""";

    @EJB
    DemoDesk desk;

    @EJB
    TalkAsking asking;

    @EJB
    OwnTalk own;

    @EJB
    OwnTalkSteps steps;

    @EJB
    TalkDesk talks;

    @EJB
    TalkHandOver handOver;

    @EJB
    Organisation organisation;

    @Inject
    Clock clock;

    /** @return the lines for the file with receipts */
    public List<String> tell() {
        return asking.choices(null).stream()
                .findFirst()
                .map(ConfidantChoice::person)
                .map(confidant -> List.of(handedOver(confidant), running(confidant)))
                .orElse(List.of());
    }

    private String running(PersonId confidant) {
        ReceiptCode code = asks(
                confidant,
                6,
                "Mijn leidinggevende maakt grappen waar ik bij hoor te lachen. Ik weet niet of ik het mij verbeeld.");
        ago(
                5,
                () -> answers(
                        confidant,
                        "Goed dat u dit vertelt. U verbeeldt het u niet als het u raakt. Zullen we elkaar spreken?"));
        ago(
                5,
                () -> desk.asConfidant(confidant, () -> {
                    talks.propose(new ProposeMoments(
                            latest(),
                            UUID.randomUUID(),
                            List.of(
                                    LocalDate.now(clock).plusDays(9).atTime(10, 0),
                                    LocalDate.now(clock).plusDays(10).atTime(15, 30)),
                            "Kamer 2.04, of een wandeling"));
                    return confidant;
                }));
        ago(
                4,
                () -> desk.asConfidant(confidant, () -> {
                    talks.note(new WriteToClient(
                            latest(),
                            UUID.randomUUID(),
                            "Wil vooral weten of anderen het ook zien. Nog geen stap zetten."));
                    return confidant;
                }));
        return "gesprek    " + code.text();
    }

    private String handedOver(PersonId confidant) {
        ReceiptCode code = asks(confidant, 30, "Ik zag iets bij een aanbesteding en durf het niet zelf te melden.");
        ago(29, () -> answers(confidant, "U hoeft niets te beslissen. Vertel in uw eigen tempo wat u zag."));
        ago(28, () -> own.write(new WriteInTalk(code, UUID.randomUUID(), TENDER)));
        ago(
                26,
                () -> desk.asConfidant(confidant, () -> {
                    handOver.draft(new DraftReport(
                            latest(),
                            UUID.randomUUID(),
                            "FRAUD",
                            organisation.units().get(0).id(),
                            null,
                            TENDER));
                    return confidant;
                }));
        ago(25, () -> Optional.ofNullable(own.follow(code).draft()).ifPresent(draft -> consents(code, draft.id())));
        ago(
                24,
                () -> desk.asConfidant(confidant, () -> {
                    handOver.file(latest());
                    return confidant;
                }));
        return "gesprek    " + code.text();
    }

    private void consents(ReceiptCode code, UUID draft) {
        steps.consent(new ConsentToReport(
                code, draft, Disclosure.ANONYMOUS, "", "", "Ik wil dat dit zo wordt gemeld, zonder mijn naam."));
    }

    private ReceiptCode asks(PersonId confidant, int daysAgo, String text) {
        TalkReceipt[] receipt = new TalkReceipt[1];
        ago(
                daysAgo,
                () -> receipt[0] = asking.ask(
                        new AskTalk(UUID.randomUUID(), "nl", confidant, "", text), Source.of("talk " + daysAgo)));
        return receipt[0].code();
    }

    private void answers(PersonId confidant, String text) {
        desk.asConfidant(confidant, () -> {
            talks.write(new WriteToClient(latest(), UUID.randomUUID(), text));
            return confidant;
        });
    }

    /** The one that was asked for last. */
    private UUID latest() {
        return talks.mine().get(0).id();
    }

    private static void ago(int days, Runnable deed) {
        DemoTime.ago(Duration.ofDays(days), deed);
    }
}
