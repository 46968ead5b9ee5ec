package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.ADMINISTRATOR;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.integrity.dev.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator keeps who sits in a committee; people come from the identity provider. */
@Journey
class CommitteesJourneyIT {
    @ParameterizedTest
    @EnumSource
    void people_are_looked_for_appointed_and_let_go_and_the_last_chair_stays(Language language, Visitors visitors) {
        String code = language == NL ? "PC" : "NC";
        Account chair = Stack.account(language == NL ? "a.oostveen" : "f.elamrani");
        Account successor = Stack.account(language == NL ? "g.maduro" : "n.wiersma");
        Account stranger = Stack.account(language == NL ? "y.demir" : "l.smits");
        Visitor administrator = visitors.withScripts(language);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/");
        administrator.click(administrator.page().locator(".desk-nav a[href^='/desk/committees']"));
        administrator.standsBefore(language.say("committees", "list.title"));
        assertThat(line(administrator, chair))
                .containsText(language.say(
                        "committees", "mismatch.ROLE_WITHOUT_SEAT", language.say("common", "role.committee-member")));
        assertThat(administrator.the(code)).containsText(language.say("committees", "gap.NO_CHAIR"));

        looksFor(administrator, code, "zzzzzz");
        assertThat(administrator.the("nobody")).isVisible();
        looksFor(administrator, code, "bakker");
        chooses(administrator, Stack.account(ADMINISTRATOR), "CHAIR");
        administrator.press("save");
        assertThat(administrator.page().locator(".errors"))
                .containsText(language.say("faults", "committees.person.own"));
        assertThat(administrator.the("typed")).hasValue("bakker");

        looksFor(administrator, code, chair.username());
        administrator.press("save");
        assertThat(administrator.the("person-error")).isVisible();
        appoints(administrator, chair, "CHAIR");
        ends(administrator, chair);
        assertThat(administrator.page().locator(".errors"))
                .containsText(language.say("faults", "committees.end.lastChair"));
        assertThat(administrator.the("note")).hasValue("…");

        looksFor(administrator, code, successor.username());
        appoints(administrator, successor, "CHAIR");
        ends(administrator, chair);
        administrator.reads(language.say("committees", "done.ended"));
        assertThat(administrator.the("now")).not().containsText(chair.name());
        assertThat(administrator.the("past")).containsText(chair.name());
        assertThat(administrator.the("past")).containsText(language.say("committees", "reason.OTHER_POST"));

        looksFor(administrator, code, stranger.username());
        appoints(administrator, stranger, "MEMBER");
        administrator.visit("/desk/committees");
        assertThat(line(administrator, stranger))
                .containsText(language.say(
                        "committees", "mismatch.SEAT_WITHOUT_ROLE", language.say("common", "role.committee-member")));
        assertThat(line(administrator, successor)).hasCount(0);
        assertThat(administrator.the(code)).not().containsText(language.say("committees", "gap.NO_CHAIR"));
    }

    @ParameterizedTest
    @EnumSource
    void remit_and_rules_get_a_new_version_and_the_old_one_can_still_be_read(Language language, Visitors visitors) {
        Visitor administrator = visitors.withScripts(language);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/committee-charter?of=PC");
        String remit = administrator.the("remitNl").inputValue();
        administrator.fill("remitNl", "");
        administrator.press("save");
        assertThat(administrator.the("remitNl-error")).isVisible();
        administrator.fill("remitNl", remit);
        administrator.fill("quorum", language == NL ? "1" : "2");
        administrator.choose("votingRule", "UNANIMOUS");
        administrator.press("save");
        administrator.reads(language.say("committees", "done.revised"));
        assertThat(administrator.the("charter").locator(".card.tint"))
                .containsText(language.say("committees", "votingRule.UNANIMOUS"));
        assertThat(administrator.the("charter").locator(".card").last())
                .containsText(language.say("committees", "votingRule.MAJORITY_OF_PRESENT"));

        administrator.visit("/desk/committee-charter?of=IC");
        administrator.the("unit-IND").check();
        administrator.press("save");
        assertThat(administrator.page().locator(".errors"))
                .containsText(language.say("faults", "committees.remit.whole"));
        assertThat(administrator.the("unit-IND")).isChecked();
    }

    @ParameterizedTest
    @EnumSource
    void a_committee_is_founded_takes_reports_once_it_has_a_chair_and_a_secretary_and_closes(
            Language language, Visitors visitors) {
        String code = language == NL ? "T1" : "T2";
        Account chair = Stack.account("e.kowalski");
        Account secretary = Stack.account("t.groot");
        Visitor administrator = visitors.withScripts(language);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/committees");
        administrator.click(administrator.the("found"));
        administrator.press("save");
        for (String field : List.of("nameNl", "nameEn", "abbreviation", "remitNl", "remitEn", "votingRule")) {
            assertThat(administrator.the(field + "-error")).isVisible();
        }
        administrator.fill("nameNl", "Tijdelijke commissie " + code);
        administrator.fill("nameEn", "Temporary committee " + code);
        administrator.fill("abbreviation", code);
        administrator.fill("remitNl", "Meldingen over de Integriteitscommissie zelf.");
        administrator.fill("remitEn", "Reports about the integrity committee itself.");
        administrator.choose("votingRule", "UNANIMOUS");
        administrator.press("save");
        assertThat(administrator.page().locator(".errors"))
                .containsText(language.say("faults", "committees.deputy.missing"));
        administrator.select("standsInFor", language == NL ? "Integriteitscommissie" : "Integrity committee");
        administrator.press("save");
        administrator.reads(language.say("committees", "done.founded"), language.say("committees", "setUp.text"));
        assertThat(administrator.the("function").locator("option:checked"))
                .hasText(language.say("committees", "function.CHAIR"));

        administrator.visit("/desk/committee-close?of=PC");
        administrator.reads(language.say("committees", "close.first"));
        assertThat(administrator.the("first"))
                .containsText(language == NL ? "Integriteitscommissie" : "Integrity committee");
        administrator.visit("/desk/committee-close?of=IC");
        assertThat(administrator.the("first")).containsText(language.say("committees", "close.units"));
        assertThat(administrator.the("save")).hasCount(0);

        looksFor(administrator, code, chair.username());
        appoints(administrator, chair, "CHAIR");
        assertThat(administrator.the("set-up")).isVisible();
        looksFor(administrator, code, secretary.username());
        appoints(administrator, secretary, "SECRETARY");
        assertThat(administrator.the("set-up")).hasCount(0);

        administrator.click(administrator.the("close"));
        administrator.press("save");
        assertThat(administrator.the("lastDay-error")).isVisible();
        assertThat(administrator.the("reason-error")).isVisible();
        administrator.fill(
                "lastDay",
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toString());
        administrator.fill("reason", "De proef is voorbij.");
        administrator.press("save");
        administrator.reads(language.say("committees", "done.closing"), "De proef is voorbij.");
        assertThat(administrator.the("close")).hasCount(0);
        administrator.visit("/desk/committees");
        assertThat(administrator.the(code)).containsText(language.say("committees", "status.closing"));
    }

    @ParameterizedTest
    @EnumSource
    void who_leads_a_unit_is_looked_for_entered_and_ended(Language language, Visitors visitors) {
        String code = language == NL ? "NFI" : "CJIB";
        Account manager = Stack.account("e.kowalski");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Visitor administrator = visitors.withScripts(language);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/units");
        administrator.click(administrator.page().locator("#units a[href*='of=" + code + "']"));
        administrator.press("save");
        assertThat(administrator.the("heads")).containsText(language.say("organisation", "heads.nobody"));
        administrator.reads(language.say("faults", "people.person.missing"));
        administrator.fill("typed", "kowalski");
        administrator.press("search");
        administrator.choose("person", manager.id().toString());
        administrator.fill("from", today.minusDays(10).toString());
        administrator.press("save");
        administrator.reads(language.say("organisation", "done.led"));
        assertThat(administrator.the("heads")).containsText(manager.name());
        administrator.select("above", language == NL ? "Bestuursdepartement" : "Core department");
        administrator.press("put");
        administrator.reads(language.say("organisation", "done.placed"));

        administrator.click(administrator.page().locator("#heads tbody a"));
        administrator.fill("lastDay", today.minusDays(20).toString());
        administrator.press("save");
        administrator.reads(language.say("faults", "units.lastDay.early"));
        administrator.fill("lastDay", today.minusDays(5).toString());
        administrator.press("save");
        administrator.reads(language.say("organisation", "done.ended"));
        assertThat(administrator.the("past")).containsText(manager.name());
    }

    @Test
    void whoever_loses_a_seat_with_a_page_open_sees_nothing_and_writes_nothing_from_that_moment(Visitors visitors)
            throws SQLException {
        Account holder = Stack.account("n.wiersma");
        String typed = "Dit heb ik getypt terwijl ik er nog zat.";
        String number = visitors.withoutBrowser(NL)
                .files("Wie stopt, ziet niets meer.", "Dienst Terugkeer en Vertrek")
                .number();
        String path = "/desk/deliberation?nr=" + number;
        try (Connection database = visitors.stack().database();
                Statement setting = database.createStatement()) {
            setting.execute(
                    "update case_file set committee = (select id from committee where code = 'PC'), owner = null"
                            + " where number = '" + number + "'");
            setting.execute(
                    "insert into seat select gen_random_uuid(), id, '" + holder.id()
                            + "', 'MEMBER', date '2020-01-01', null, null, now(), gen_random_uuid() from committee where code = 'PC'");
            setting.execute("insert into staff_member values ('" + holder.id() + "', '" + holder.name()
                    + "') on conflict do nothing");
            Visitor member = visitors.withScripts(NL);
            new Desk(member, visitors).logsIn(holder.username(), path);
            member.fill("text", typed);
            Visitor tab = visitors.anotherTab(member);
            tab.visit("/desk/triage?nr=" + number);

            Visitor administrator = visitors.withScripts(NL);
            new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/committee?of=PC");
            ends(administrator, holder);
            administrator.reads(NL.say("committees", "done.ended"));

            member.press("word", 404);
            assertThat(member.page().locator("body")).not().containsText(typed);
            tab.go(tab.page().locator("nav.tabs a").first()::click, 404);
            tab.visit("/desk/register");
            tab.readsNot(number);
            try (ResultSet written = setting.executeQuery("select (select count(*) from allegation a join case_file c"
                    + " on c.id = a.case_file where c.number = '" + number + "'),"
                    + " (select count(*) from audit_entry where actor = '" + holder.id()
                    + "' and result = 'refused' and object = 'case " + number + "')")) {
                assertThat(written.next()).isTrue();
                assertThat(written.getInt(1)).isZero();
                assertThat(written.getInt(2)).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void nobody_else_finds_the_committees_at_the_desk(Visitors visitors) {
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/committees", 404);
        secretary.visit("/desk/committee?of=IC", 404);
        secretary.visit("/desk/committee-appoint?of=IC", 404);
        secretary.visit("/desk/committee-charter?of=IC", 404);
        secretary.visit("/desk/committee-found", 404);
        secretary.visit("/desk/units", 404);
        Visitor administrator = visitors.withScripts(NL);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/committee?of=XX", 404);
        administrator.visit("/desk/committee-end?of=IC&seat=none", 404);
    }

    private static void looksFor(Visitor administrator, String code, String typed) {
        administrator.visit("/desk/committee-appoint?of=" + code);
        administrator.fill("typed", typed);
        administrator.press("search");
    }

    private static void chooses(Visitor administrator, Account account, String function) {
        administrator.choose("person", account.id().toString());
        administrator.select("function", administrator.language().say("committees", "function." + function));
    }

    private static void appoints(Visitor administrator, Account account, String function) {
        chooses(administrator, account, function);
        administrator.press("save");
        administrator.reads(administrator.language().say("committees", "done.appointed"), account.name());
    }

    /** At once, from the page of the committee. */
    private static void ends(Visitor administrator, Account account) {
        administrator.click(administrator
                .page()
                .locator("#now tbody tr")
                .filter(new Locator.FilterOptions().setHasText(account.name()))
                .locator("a"));
        administrator.select("reason", administrator.language().say("committees", "reason.OTHER_POST"));
        administrator.fill("note", "…");
        administrator.press("save");
    }

    private static Locator line(Visitor administrator, Account account) {
        return administrator.the("roles").locator("li").filter(new Locator.FilterOptions().setHasText(account.name()));
    }
}
