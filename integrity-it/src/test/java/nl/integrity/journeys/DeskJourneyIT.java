package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.ADMINISTRATOR;
import static nl.integrity.journeys.Desk.AUDITOR;
import static nl.integrity.journeys.Desk.EMPLOYEE;
import static nl.integrity.journeys.Desk.FORGETFUL;
import static nl.integrity.journeys.Desk.OTHER_SECRETARY;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.integrity.dev.Account;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming and going at the desk: who gets in, what they do not get to see, and that nothing they type is lost. */
@Journey
class DeskJourneyIT {
    private static final String UNIT = "Nederlands Forensisch Instituut";

    @ParameterizedTest
    @EnumSource
    void logging_out_ends_the_session_here_and_at_single_sign_on(Language language, Visitors visitors) {
        Account account = Stack.account(OTHER_SECRETARY);
        LoginService logins = visitors.stack().logins();
        Visitor visitor = visitors.withScripts(language);
        Desk desk = new Desk(visitor, visitors);
        desk.logsIn(OTHER_SECRETARY, "/desk/");
        assertThat(visitor.page().locator(".who")).containsText("Kemal Yilmaz");
        assertThat(visitor.page().locator(".who .role"))
                .hasText(new String[] {language.say("common", "role.employee"), language.say("common", "role.secretary")
                });
        List<Cookie> cookies = visitor.browser().cookies();
        String session = LoginService.session(cookies);
        assertThat(logins.sessions(account)).contains(session);

        desk.logsOut();
        visitor.reads(language.say("home", "bye"));
        assertThat(logins.sessions(account)).doesNotContain(session);
        visitor.visit("/desk/register");
        desk.isAskedToLogIn();
        visitor.browser().clearCookies();
        visitor.browser().addCookies(cookies);
        visitor.visit("/desk/register");
        desk.isAskedToLogIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {ADMINISTRATOR, EMPLOYEE, FORGETFUL})
    void whoever_has_no_right_finds_nothing_there(String username, Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(NL).files("Wat een beheerder niet mag zien.", UNIT);
        Visitor visitor = visitors.withScripts(NL);
        Desk desk = new Desk(visitor, visitors);
        desk.logsIn(username, "/desk/register", 404);
        visitor.standsBefore(NL.say("common", "fault.404.title"));
        assertThat(visitor.page().locator("nav a[href='/desk/register']")).hasCount(0);
        visitor.visit("/desk/case?nr=" + receipt.number(), 404);
        String there = visitor.page().content();
        visitor.visit("/desk/case?nr=2019-0001", 404);
        String nowhere = visitor.page().content();
        assertThat(withoutTime(there).replace(receipt.number(), "2019-0001")).isEqualTo(withoutTime(nowhere));
        visitor.visit("/desk/audit", 404);
        visitor.visit("/desk/deadlines", 404);
        visitor.visit("/desk/nothing", 404);
        visitor.visit("/desk/");
        assertThat(visitor.page().content()).doesNotContain(receipt.number());
    }

    @ParameterizedTest
    @EnumSource
    void the_board_shows_what_runs_and_a_calendar_takes_the_days_and_nothing_else(Language language, Visitors visitors)
            throws IOException {
        Receipt receipt = visitors.withoutBrowser(language)
                .files("A term runs.", language == NL ? "Dienst Justis" : "Screening authority Justis");
        Visitor secretary = visitors.withScripts(language);
        Desk desk = new Desk(secretary, visitors);
        desk.logsIn(SECRETARY, "/desk/register");
        secretary.click(secretary.page().locator(".desk-nav a[href^='/desk/deadlines']"));
        secretary.standsBefore(language.say("deadlines", "title"));
        secretary.select("kind", language.say("deadlines", "kind.FEEDBACK"));
        secretary.select("when", language.say("deadlines", "when.LATE"));
        secretary.press("show");
        secretary.reads(language.say("deadlines", "empty"));

        secretary.visit("/desk/deadlines?kind=ACKNOWLEDGE&when=CALM");
        assertThat(secretary.the("kind")).hasValue("ACKNOWLEDGE");
        while (desk.row(receipt.number()).count() == 0) {
            secretary.click(secretary.page().locator("a[rel='next']"));
        }
        assertThat(desk.row(receipt.number())).containsText(language.say("deadlines", "kind.ACKNOWLEDGE"));
        assertThat(desk.row(receipt.number()).locator(".clock.calm"))
                .containsText(language.say("deadlines", "when.CALM"));

        Download download = secretary.page().waitForDownload(secretary.the("calendar-get")::click);
        assertThat(download.suggestedFilename()).isEqualTo("deadlines.ics");
        assertThat(Files.readString(download.path()))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:" + language.say("deadlines", "calendar.ACKNOWLEDGE"))
                .doesNotContain(receipt.number(), "Justis");

        secretary.click(desk.row(receipt.number()).locator("a"));
        secretary.reads(language.say("course", "interest.title"));
    }

    private static String withoutTime(String page) {
        return page.replaceAll("<b id=\"session-time\">[^<]*</b>", "");
    }

    @ParameterizedTest
    @EnumSource
    void a_case_is_found_again_by_its_tag_and_the_filter_is_its_owners_alone(Language language, Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(NL).files("Wat teruggevonden moet worden.", UNIT);
        String word = "reis " + receipt.number();
        String name = "Mijn reis " + receipt.number();
        Visitor secretary = visitors.withoutScripts(language);
        Desk desk = new Desk(secretary, visitors);
        desk.logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.click(secretary.the("tags"));
        secretary.standsBefore(language.say("register", "tags.title") + " " + receipt.number());
        secretary.press("on");
        secretary.reads(language.say("faults", "tag.missing"));
        secretary.fill("tag", "Reis  " + receipt.number());
        secretary.press("on");
        secretary.reads(language.say("register", "tags.done.on"), word);

        secretary.visit("/desk/register");
        secretary.page().locator("details.search summary").click();
        secretary.fill("number", "tweeënveertig");
        secretary.press("seek");
        secretary.reads(language.say("faults", "register.number.none"));
        assertThat(secretary.the("number")).hasValue("tweeënveertig");
        assertThat(secretary.page().locator("table.register")).hasCount(0);
        secretary.visit("/desk/register?from=2026-02-30&until=2026-02-01&number=" + receipt.number());
        secretary.reads(language.say("faults", "register.day.none"));
        assertThat(secretary.the("from")).hasValue("2026-02-30");

        secretary.fill("from", "");
        secretary.fill("until", "");
        secretary
                .page()
                .getByLabel(word, new Page.GetByLabelOptions().setExact(true))
                .check();
        secretary.press("seek");
        assertThat(desk.row(receipt.number())).containsText(word);
        assertThat(secretary.the("how-many")).hasText(language.say("register", "found", 1));
        assertThat(secretary.page().url())
                .contains("number=" + receipt.number(), "tag=")
                .doesNotContain("reis");

        secretary.press("save");
        secretary.reads(language.say("faults", "filter.name.missing"));
        assertThat(desk.row(receipt.number())).isVisible();
        secretary.fill("name", name);
        secretary.press("save");
        secretary.reads(language.say("register", "done.saved"));
        Visitor other = visitors.withoutScripts(language);
        new Desk(other, visitors).logsIn(OTHER_SECRETARY, "/desk/register");
        other.readsNot(name);

        secretary.visit("/desk/register");
        Locator own = secretary.page().locator("ul.chips a.own").filter(new FilterOptions().setHasText(name));
        secretary.click(own);
        assertThat(desk.row(receipt.number())).isVisible();
        assertThat(own).hasAttribute("aria-current", "page");
        secretary.click(secretary
                .page()
                .locator("ul.kept li")
                .filter(new FilterOptions().setHasText(name))
                .locator("input[type=submit]"));
        secretary.reads(language.say("register", "done.deleted"));
        secretary.readsNot(name);
        secretary.visit("/desk/tags?nr=" + receipt.number());
        secretary.click(secretary.page().locator("ul.kept input[type=submit]"));
        secretary.reads(language.say("register", "tags.done.off"), language.say("register", "tags.none"));
    }

    @Test
    void a_secretary_finds_nothing_under_a_number_that_does_not_exist(Visitors visitors) {
        Visitor visitor = visitors.withScripts(EN);
        new Desk(visitor, visitors).logsIn(SECRETARY, "/desk/case?nr=2019-0001", 404);
        visitor.standsBefore(EN.say("common", "fault.404.title"));
    }

    @Test
    void too_many_wrong_passwords_lock_an_account_for_a_while(Visitors visitors) {
        Account account = Stack.account(FORGETFUL);
        LoginService logins = visitors.stack().logins();
        Visitor visitor = visitors.withScripts(NL);
        Desk desk = new Desk(visitor, visitors);
        visitor.visit("/desk/");
        try {
            for (int time = 0; time < 10; time++) {
                desk.identifies(FORGETFUL, "not-the-password-" + time, 200);
                desk.isAskedToLogIn();
            }
            assertThat(logins.isLocked(account)).isTrue();
            desk.identifies(FORGETFUL);
            desk.isAskedToLogIn();
        } finally {
            logins.unlock(account);
        }
        desk.identifies(FORGETFUL);
        visitor.reads(NL.say("home", "desk.nothing"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_typed_survives_the_end_of_the_session(boolean singleSignOnEndedToo, Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(NL).files("Verlopen.", UNIT);
        Visitor secretary = visitors.withScripts(NL);
        Desk desk = new Desk(secretary, visitors);
        desk.logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        // as much as fits, in characters that take the most room on their way
        String words = "„…” €".repeat(4_000);
        secretary.fill("text", words);
        if (singleSignOnEndedToo) {
            secretary.browser().clearCookies();
        } else {
            secretary.browser().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        }
        secretary.press("acknowledge");
        if (singleSignOnEndedToo) {
            desk.identifies(SECRETARY);
        }
        secretary.reads(NL.say("cases", "case.done.acknowledged"));
        assertThat(secretary.page().locator("ol.thread .said")).hasText(words);
    }

    @Test
    void a_report_survives_the_end_of_the_session(Visitors visitors) {
        Visitor employee = visitors.withScripts(EN);
        Reporter reporter = new Reporter(employee);
        new Desk(employee, visitors).logsIn(EMPLOYEE, "/desk/report");
        employee.press("begin");
        employee.choose("category", "OTHER");
        employee.press("next");
        employee.fill("account", "It took me an hour to write “this”.");
        employee.browser().clearCookies();
        employee.press("next");
        new Desk(employee, visitors).identifies(EMPLOYEE);
        reporter.goesOnTo("disclosure");
        employee.choose("disclosure", "CONFIDENTIAL");
        employee.press("next");
        employee.press("next");
        employee.press("send");
        Receipt receipt = reporter.keeps();
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        assertThat(secretary.page().locator(".account")).hasText("It took me an hour to write “this”.");
        secretary.reads(NL.say("cases", "case.language.en"));
    }

    @ParameterizedTest
    @EnumSource
    void who_does_nothing_is_warned_before_being_logged_out(Language language, Visitors visitors) {
        Visitor visitor = visitors.withScripts(language);
        new Desk(visitor, visitors).logsIn(SECRETARY, "/desk/");
        visitor.page().clock().install();
        visitor.visit("/desk/register");
        assertThat(visitor.the("session")).isHidden();
        visitor.page().clock().runFor("27:30");
        assertThat(visitor.the("session")).isHidden();
        visitor.page().clock().runFor("01:00");
        assertThat(visitor.the("session")).isVisible();
        assertThat(visitor.the("session-stay")).isFocused();
        visitor.examine(200);
        visitor.the("session-stay").click();
        assertThat(visitor.the("session")).isHidden();
        visitor.page().clock().runFor("30:01");
        assertThat(visitor.the("session-left")).hasText(language.say("common", "session.gone"));
        assertThat(visitor.the("session-stay")).isHidden();
        visitor.examine(200);
    }

    @Test
    void the_second_secretary_to_acknowledge_is_told_so_and_keeps_the_letter(Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(NL).files("Twee tegelijk.", UNIT);
        Visitor first = visitors.withScripts(NL);
        Desk firstDesk = new Desk(first, visitors);
        firstDesk.logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        Visitor second = visitors.withScripts(EN);
        Desk secondDesk = new Desk(second, visitors);
        secondDesk.logsIn(OTHER_SECRETARY, "/desk/case?nr=" + receipt.number());
        Visitor firstAgain = visitors.anotherTab(first);
        firstAgain.visit("/desk/case?nr=" + receipt.number());

        String letter = firstDesk.acknowledges();
        second.fill("text", "My own letter.");
        secondDesk.acknowledges();
        second.reads(EN.say("faults", "case.changedMeanwhile"));
        assertThat(second.the("text")).hasValue("My own letter.");
        firstAgain.fill("text", "Mijn tweede brief.");
        firstAgain.press("acknowledge");
        firstAgain.reads(NL.say("faults", "case.changedMeanwhile"));
        assertThat(firstAgain.the("text")).hasValue("Mijn tweede brief.");

        first.visit("/desk/case?nr=" + receipt.number());
        assertThat(first.page().locator("ol.thread .said")).hasCount(1);
        assertThat(first.page().locator("ol.thread .said"))
                .containsText(letter.lines().findFirst().orElseThrow());
    }

    @Test
    void the_auditor_sees_what_was_done_and_nothing_of_what_was_told(Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(NL);
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        reporter.fillIn("Sleutelbos zoekgeraakt", UNIT, "Roelien Vos", "roelien@vos.example");
        visitor.press("send");
        Receipt receipt = reporter.keeps();
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.press("reveal");
        Visitor administrator = visitors.withScripts(NL);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/case?nr=" + receipt.number(), 404);

        Visitor auditor = visitors.withScripts(NL);
        Desk desk = new Desk(auditor, visitors);
        desk.logsIn(AUDITOR, "/desk/audit");
        auditor.press("verify");
        auditor.reads(NL.say("oversight", "audit.whole"));
        desk.finds("Dennis Bakker", "action.OPEN_PAGE", "/desk/case", "result.refused");
        desk.finds("Sanne de Wit", "action.READ_REPORTER_IDENTITY", receipt.number(), "result.admitted");
        desk.finds("Sanne de Wit", "action.READ_CASE", receipt.number(), "result.admitted");
        assertThat(auditor.page().locator("main").textContent())
                .doesNotContain("Roelien", "Vos", "Sleutelbos", "example", receipt.code());
    }

    @Test
    void what_is_sent_twice_arrives_once(Visitors visitors) {
        String unit = "Raad voor de Kinderbescherming";
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/register?order=NEWEST");
        Locator ofThisUnit = secretary.page().locator("table.register td").filter(new FilterOptions().setHasText(unit));
        int before = ofThisUnit.count();
        Visitor visitor = visitors.withScripts(NL);
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        reporter.fillIn("Dubbel geklikt.", unit);
        visitor.go(() -> visitor.the("send").dblclick(), 200);
        Receipt receipt = reporter.receipt();
        visitor.go(() -> visitor.page().reload(), 200);
        assertThat(reporter.keeps()).isEqualTo(receipt);
        reporter.opens(receipt);
        visitor.fill("text", "Ook dubbel geklikt.");
        visitor.go(() -> visitor.the("send").dblclick(), 200);
        reporter.opens(receipt);
        assertThat(visitor.page().locator("ol.thread .said")).hasText("Ook dubbel geklikt.");

        secretary.visit("/desk/register?order=NEWEST");
        assertThat(ofThisUnit).hasCount(before + 1);
    }

    @Test
    void two_tabs_of_the_form_are_two_reports(Visitors visitors) {
        Visitor one = visitors.withoutScripts(NL);
        Visitor two = visitors.anotherTab(one);
        one.visit("/report");
        two.visit("/report");
        new Reporter(one).fillIn("Het eerste tabblad.", UNIT);
        new Reporter(two).fillIn("Het tweede tabblad.", UNIT);
        two.press("send");
        one.press("send");
        Receipt first = new Reporter(one).keeps();
        Receipt second = new Reporter(two).keeps();
        assertThat(first.code()).isNotEqualTo(second.code());
        assertThat(first.number()).isNotEqualTo(second.number());
        new Reporter(one).opens(first);
        new Reporter(two).opens(second);
    }
}
