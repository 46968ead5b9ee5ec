package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.integrity.journeys.Reporter.Receipt;
import nl.integrity.reports.ReceiptCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An anonymous report, without JavaScript, from the front page to the secretary, who works in the other language, and back. */
@Journey
class ReportJourneyIT {
    @ParameterizedTest
    @EnumSource
    void an_anonymous_report_travels_to_the_secretary_and_back(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        String account =
                "Account of %s %s: the keys of the store go round. <b>&amp;".formatted(language, System.nanoTime());

        visitor.visit("/");
        visitor.click(visitor.page().locator("a.door.main"));
        reporter.fillIn(account, unit(language));
        visitor.press("send");
        assertThat(visitor.the("receipt-code").locator("span")).hasCount(6);
        // to see the page in another language would be to lose the code
        assertThat(visitor.page().locator("a[hreflang]")).hasCount(0);
        String code = reporter.receipt().code();
        visitor.press("keep");
        reporter.isToldAbout("kept", language.say("faults", "receipt.kept.missing"));
        visitor.fill("kept", "??");
        visitor.press("keep");
        reporter.isToldAbout("kept", language.say("faults", "receipt.kept.wrong"));
        assertThat(reporter.receipt().code()).isEqualTo(code);
        Receipt receipt = reporter.keeps();
        visitor.reads(language.say("reports", "sent.step1"));
        assertThat(visitor.page().content()).doesNotContain(receipt.code());

        visitor.press("follow");
        visitor.standsBefore(language.say("reports", "follow.stage.RECEIVED"));
        reporter.asksFor(" " + receipt.code().toLowerCase(Locale.ROOT).replace("-", " "));
        readsWhoHandlesItAndUntilWhen(visitor, receipt);

        visitor.fill("text", "One more thing: " + account);
        visitor.press("send");
        visitor.reads(language.say("reports", "follow.sent"), "One more thing: " + account);
        assertThat(visitor.the("text")).hasValue("");

        String letter = theSecretaryAnswers(visitors.withScripts(language.other()), visitors, receipt, account);

        reporter.opens(receipt);
        visitor.standsBefore(language.say("reports", "follow.stage.ACKNOWLEDGED"));
        assertThat(visitor.page().locator("ol.thread > li")).hasCount(3);
        assertThat(said(visitor, 1)).isEqualTo(plain(letter));
        visitor.reads("Thank you; who has keys?", language.say("reports", "follow.handled"));
        visitor.reads(language.say("cases", "clock.ACKNOWLEDGE.met"));
        visitor.readsNot(language.say("reports", "follow.unhandled"));
        String everything = visitor.page().content();
        // not "Wit" alone: the sealed state of a page may well spell three letters
        assertThat(everything).doesNotContain("Sanne", "de Wit", SECRETARY);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_is_told_at_the_field_and_what_was_typed_stays(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);

        visitor.visit("/report");
        visitor.press("begin");
        visitor.press("next");
        reporter.isToldAbout("category", language.say("faults", "report.category.missing"));
        assertThat(visitor.page()).hasTitle(Pattern.compile("^" + language.say("common", "errors.prefix")));
        visitor.choose("category", "FRAUD");
        visitor.press("next");
        visitor.press("next");
        visitor.press("next");
        reporter.isToldAbout("account", language.say("faults", "report.account.missing"));
        // no browser takes in so much that a request could not hold it
        assertThat(visitor.the("account")).hasAttribute("maxlength", "40000");
        String tooLong = "x".repeat(20_001);
        visitor.fill("account", tooLong);
        visitor.press("next");
        reporter.isToldAbout("account", language.say("faults", "report.answer.long", 20_000));
        assertThat(visitor.the("account")).hasValue(tooLong);
        visitor.fill("account", "Short enough.");
        visitor.press("next");
        visitor.press("next");
        reporter.isToldAbout("unit", language.say("faults", "report.unit.missing"));
        visitor.select("unit", unit(language));
        visitor.press("next");
        visitor.fill("since", today().plusDays(1).toString());
        visitor.press("next");
        reporter.isToldAbout("since", language.say("faults", "report.day.future"));
        assertThat(visitor.the("since")).hasValue(today().plusDays(1).toString());
        visitor.fill("since", today().toString());
        visitor.press("next");
        visitor.fill("people-work-0", "chief");
        visitor.press("next");
        reporter.isToldAbout("people", language.say("faults", "report.people.nameless"));
        assertThat(visitor.the("people-work-0")).hasValue("chief");
    }

    @ParameterizedTest
    @EnumSource
    void one_goes_back_and_forth_and_to_the_other_language_and_loses_nothing(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        visitor.press("begin");
        visitor.choose("category", "UNDESIRABLE_CONDUCT");
        visitor.press("next");
        visitor.choose("conduct", "BULLYING");
        visitor.choose("conduct", "AGGRESSION");
        visitor.press("next");
        visitor.fill("account", "Half a story");
        visitor.press("back");
        assertThat(visitor.page().locator("input[name='conduct']:checked")).hasCount(2);
        visitor.press("next");
        assertThat(visitor.the("account")).hasValue("Half a story");
        visitor.press("next");
        visitor.select("unit", unit(language));
        visitor.press("next");
        reporter.goesOnTo("people");
        visitor.fill("people", "Somebody Else");
        visitor.press("more");
        assertThat(visitor.page().locator("input[name='people-name']")).hasCount(3);
        assertThat(visitor.the("people")).hasValue("Somebody Else");
        visitor.press("next");
        reporter.goesOnTo("disclosure");
        visitor.choose("disclosure", "ANONYMOUS");
        visitor.press("next");
        visitor.standsBefore(language.say("reports", "report.check"));
        visitor.reads("Half a story", "Somebody Else");

        // another answer to the first question makes the second another one; what was answered to the old one is not
        // sent
        visitor.go(() -> visitor.page().locator(".answers .act input").first().click(), 200);
        visitor.choose("category", "LEAK_OF_INFORMATION");
        visitor.press("next");
        visitor.choose("information", "POLICY");
        visitor.press("next");
        visitor.standsBefore(language.say("reports", "report.check"));
        assertThat(visitor.page().locator(".answers dd p")).hasCount(6);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_that_opens_nothing_is_explained(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);

        reporter.asksFor("");
        reporter.isToldAbout("code", language.say("faults", "follow.code.missing"));
        reporter.asksFor("7K3M-9QXD");
        reporter.isToldAbout("code", language.say("faults", "follow.code.unknown"));
        assertThat(visitor.the("code")).hasValue("7K3M-9QXD");
        String unknown = wellFormedCode();
        reporter.asksFor(mistyped(unknown));
        reporter.isToldAbout("code", language.say("faults", "follow.code.unknown"));
        reporter.asksFor(unknown);
        reporter.isToldAbout("code", language.say("faults", "follow.code.unknown"));
        assertThat(visitor.the("code")).hasValue(unknown);
    }

    /** With the right check, but never given out. */
    private static String wellFormedCode() {
        String letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        return letters.chars()
                .boxed()
                .flatMap(first -> letters.chars().mapToObj(second -> "" + (char) first.intValue() + (char) second))
                .map(check -> "NEVERGIVENTWTXANYB0DYX" + check)
                .flatMap(code -> ReceiptCode.read(code).stream())
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String mistyped(String code) {
        return code.startsWith("N") ? "M" + code.substring(1) : "N" + code.substring(1);
    }

    private void readsWhoHandlesItAndUntilWhen(Visitor visitor, Receipt receipt) {
        Language language = visitor.language();
        visitor.standsBefore(language.say("reports", "follow.stage.RECEIVED"));
        visitor.reads(
                receipt.number(), language.say("reports", "follow.handled"), language.say("reports", "follow.silent"));
        Locator clocks = visitor.page().locator("aside .clock");
        assertThat(clocks).hasCount(2);
        assertThat(clocks.nth(0))
                .containsText(language.say("cases", "clock.ACKNOWLEDGE.open", language.day(today().plusDays(7))));
        assertThat(clocks.nth(0)).containsText(language.say("cases", "clock.left", 7));
        assertThat(clocks.nth(1))
                .containsText(language.say(
                        "cases",
                        "clock.FEEDBACK.open",
                        language.day(today().plusDays(7).plusMonths(3))));
    }

    private String theSecretaryAnswers(Visitor secretary, Visitors visitors, Receipt receipt, String account) {
        Language language = secretary.language();
        Desk desk = new Desk(secretary, visitors);
        desk.logsIn(SECRETARY, "/desk/");
        secretary.standsBefore(language.say("worklist", "title"));
        secretary.visit("/desk/register");
        secretary.standsBefore(language.say("cases", "register.title"));
        secretary.click(secretary
                .page()
                .locator("ul.chips a")
                .filter(new Locator.FilterOptions().setHasText(language.say("register", "quick.RECEIVED"))));
        secretary.select("order", language.say("cases", "register.order.NEWEST"));
        secretary.press("seek");
        assertThat(desk.row(receipt.number())).containsText(unit(language));
        secretary.click(desk.row(receipt.number()).getByRole(AriaRole.LINK));
        secretary.standsBefore(language.say("course", "interest.title"));
        desk.opens(receipt.number());
        assertThat(secretary.page().locator(".account")).hasText(account);
        secretary.reads("One more thing: ", language.say("cases", "case.disclosure.ANONYMOUS"));
        assertThat(secretary.the("reveal")).hasCount(0);

        String letter = desk.acknowledges();
        secretary.reads(language.say("cases", "case.done.acknowledged"));
        assertThat(letter).contains(receipt.number(), language.other().day(today().plusMonths(3)));
        assertThat(secretary.page().locator("aside .clock").nth(1)).containsText(language.day(today().plusMonths(3)));
        desk.writes("Thank you; who has keys?");
        secretary.reads(language.say("cases", "case.done.written"), "Thank you; who has keys?");
        secretary.visit("/desk/register?stage=RECEIVED&order=NEWEST");
        assertThat(desk.row(receipt.number())).hasCount(0);
        secretary.visit("/desk/register?stage=ACKNOWLEDGED&order=NEWEST");
        assertThat(desk.row(receipt.number())).isVisible();
        return letter;
    }

    private static String said(Visitor visitor, int place) {
        return plain(visitor.page().locator("ol.thread .said").nth(place).innerText());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    private static String unit(Language language) {
        return language == Language.NL ? "Dienst Justis" : "Screening authority Justis";
    }
}
