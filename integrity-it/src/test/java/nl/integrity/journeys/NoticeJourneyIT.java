package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.integrity.dev.Mailbox;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reporter hears by mail that there is news, without a script, and stops it; a colleague decides how often to hear. */
@Journey
class NoticeJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    void a_reporter_gives_an_address_confirms_it_gets_news_and_takes_it_back(Language language, Visitors visitors)
            throws Exception {
        String address = "reporter-" + language.name().toLowerCase(java.util.Locale.ROOT) + "@post.example";
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        Receipt receipt = visitors.withoutBrowser(language).files("Tell me when there is news.", unit(language));
        reporter.opens(receipt);
        visitor.press("go-notice");
        visitor.reads(language.say("reports", "notice.notWork"), language.say("reports", "notice.provider"));
        visitor.press("give");
        reporter.isToldAbout("address", language.say("faults", "notice.address.missing"));
        visitor.fill("address", "nobody at post");
        visitor.press("give");
        reporter.isToldAbout("address", language.say("faults", "notice.address.invalid"));
        visitor.fill("address", address);
        visitor.press("give");
        visitor.reads(language.say("reports", "notice.unconfirmed"));
        visitor.readsNot(address);

        String first = text(awaited(visitors, address, 1).get(0));
        Matcher code = Pattern.compile("\\b\\d{6}\\b").matcher(first);
        assertThat(code.find()).isTrue();
        visitor.fill("confirmation", code.group().equals("123456") ? "654321" : "123456");
        visitor.press("confirm");
        reporter.isToldAbout("confirmation", language.say("faults", "notice.confirmation.wrong"));
        visitor.fill("confirmation", code.group());
        visitor.press("confirm");
        visitor.reads(language.say("reports", "follow.done.notice"));

        Visitor secretary = visitors.withScripts(NL);
        Desk desk = new Desk(secretary, visitors);
        desk.logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        desk.acknowledges();
        MimeMessage news = awaited(visitors, address, 2).get(1);
        assertThat(news.getSubject()).isEqualTo(language == NL ? "Bericht" : "Message");
        assertThat(text(news)).doesNotContain(receipt.number(), "http");

        reporter.opens(receipt);
        visitor.press("go-notice");
        visitor.reads(language.say("reports", "notice.confirmed"));
        visitor.press("revoke-confirmed");
        visitor.reads(language.say("reports", "follow.done.noNotice"));
        visitor.press("go-notice");
        assertThat(visitor.the("address")).isVisible();
    }

    @Test
    void a_colleague_decides_how_often_to_hear(Visitors visitors) {
        for (Language language : Language.values()) {
            Visitor secretary = visitors.withoutScripts(language);
            new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/notices");
            secretary.choose("pace", "DAILY");
            secretary.press("choose");
            secretary.reads(language.say("notifications", "notices.chosen"));
            secretary.visit("/desk/notices");
            assertThat(secretary.page().locator("input[value=DAILY]")).isChecked();
            secretary.choose("pace", "AT_ONCE");
            secretary.press("choose");
        }
    }

    /** The mails to this address, when there are so many. */
    private static List<MimeMessage> awaited(Visitors visitors, String address, int count) throws Exception {
        Mailbox mailbox = visitors.stack().mailbox();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<MimeMessage> found = to(visitors, address);
        while (found.size() < count && System.nanoTime() < deadline) {
            // not for longer: it may have come since, and then nothing more will
            mailbox.awaitNext(Duration.ofSeconds(1));
            found = to(visitors, address);
        }
        assertThat(found).hasSize(count);
        return found;
    }

    private static List<MimeMessage> to(Visitors visitors, String address) {
        return Arrays.stream(visitors.stack().mailbox().received())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getRecipients(RecipientType.TO)).contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return message.getContent().toString();
    }

    private static String unit(Language language) {
        return language == NL ? "Dienst Justis" : "Screening authority Justis";
    }
}
