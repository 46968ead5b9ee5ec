package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.ADMINISTRATOR;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Locator;
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

    @Test
    void nobody_else_finds_the_committees_at_the_desk(Visitors visitors) {
        Visitor secretary = visitors.withScripts(NL);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/committees", 404);
        secretary.visit("/desk/committee?of=IC", 404);
        secretary.visit("/desk/committee-appoint?of=IC", 404);
        secretary.visit("/desk/committee-charter?of=IC", 404);
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
