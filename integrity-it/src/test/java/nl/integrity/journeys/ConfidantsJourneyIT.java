package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.ADMINISTRATOR;
import static nl.integrity.journeys.Desk.CONFIDANT;
import static nl.integrity.journeys.Desk.COORDINATOR;
import static nl.integrity.journeys.Desk.DEPUTY_CONFIDANT;
import static nl.integrity.journeys.Desk.EMPLOYEE;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.integrity.dev.Account;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.Test;

/** A confidant is appointed, goes away and is stood in for; a colleague finds whoever is there, and the coordinator what is lacking. */
@Journey
class ConfidantsJourneyIT {
    private static final String WHERE = "Vught";
    private static final String ELSEWHERE = "Den Bosch";

    private final LocalDate today = LocalDate.now(SystemTime.ZONE);
    private final Account confidant = Stack.account(CONFIDANT);
    private final Account deputy = Stack.account(DEPUTY_CONFIDANT);

    @Test
    void a_colleague_finds_whoever_stands_in_and_the_coordinator_hears_of_a_gap(Visitors visitors) {
        Visitor administrator = visitors.withScripts(NL);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/confidant-appointments");
        assertThat(administrator.the("roles")).containsText(confidant.name());
        appoints(administrator, deputy, ELSEWHERE);
        administrator.visit("/desk/confidant-appoint");
        looksFor(administrator, confidant);
        administrator.select("deputy", deputy.name());
        administrator.choose("publicity", "WITH_NAME");
        fillsIn(administrator, WHERE);
        isCertified(administrator);
        countsStaff(administrator);

        goesAway(visitors);
        isLookedFor(visitors);

        Visitor coordinator = visitors.withScripts(EN);
        new Desk(coordinator, visitors).logsIn(COORDINATOR, "/desk/");
        coordinator.standsBefore(EN.say("confidants", "coverage.title"));
        assertThat(row(coordinator, "gaps", WHERE)).hasCount(0);
        assertThat(row(coordinator, "locations", WHERE)).containsText("0.40");
        answers(coordinator, "Assen");

        administrator.visit("/desk/confidant-appointments");
        administrator.click(administrator.page().locator("main td a, main th a").filter(having(deputy.name())));
        administrator.click(administrator.page().locator("a[href^='/desk/confidant-end']"));
        administrator.press("save");
        assertThat(administrator.the("reason-error")).isVisible();
        administrator.select("reason", NL.say("confidants", "reason.OTHER_POST"));
        administrator.press("save");
        administrator.reads(NL.say("confidants", "done.ended"), NL.say("confidants", "reason.OTHER_POST"));

        coordinator.visit("/desk/coverage");
        assertThat(row(coordinator, "gaps", WHERE)).containsText(EN.say("confidants", "gap.NOBODY"));
        assertThat(row(coordinator, "gaps", confidant.name())).containsText(EN.say("confidants", "gap.AWAY_ALONE"));
    }

    private static void appoints(Visitor administrator, Account account, String location) {
        administrator.visit("/desk/confidant-appoint");
        administrator.press("save");
        assertThat(administrator.page().locator(".errors")).containsText(NL.say("faults", "confidants.person.missing"));
        looksFor(administrator, account);
        administrator.press("save");
        assertThat(administrator.the("languages-error")).isVisible();
        fillsIn(administrator, location);
    }

    private static void looksFor(Visitor administrator, Account account) {
        administrator.fill("typed", account.username());
        administrator.press("search");
        administrator.choose("person", account.id().toString());
    }

    private static void fillsIn(Visitor administrator, String location) {
        label(administrator, location).check();
        label(administrator, NL.say("confidants", "language.DUTCH")).check();
        label(administrator, NL.say("confidants", "language.FRISIAN")).check();
        administrator.choose("specialisms", "WHISTLEBLOWING");
        administrator.fill("phone", "073 123 45 67");
        administrator.fill("place", "Kamer 2.07, dinsdag en donderdag");
        administrator.press("save");
        administrator.reads(NL.say("confidants", "done.appointed"), location);
    }

    private static Locator label(Visitor visitor, String text) {
        return visitor.page().getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    private static void isCertified(Visitor administrator) {
        administrator.click(administrator.page().locator("a[href^='/desk/confidant-certificate']"));
        administrator.choose("kind", "CERTIFICATE");
        administrator.press("save");
        assertThat(administrator.the("name-error")).isVisible();
        administrator.fill("name", "Register vertrouwenspersonen");
        administrator.fill("obtainedOn", "2025-02-01");
        administrator.press("save");
        administrator.reads(NL.say("confidants", "done.certified"), "Register vertrouwenspersonen");
        administrator.click(administrator.page().locator("a[href^='/desk/confidant-change']"));
        assertThat(label(administrator, WHERE)).isChecked();
    }

    private static void countsStaff(Visitor administrator) {
        administrator.visit("/desk/location-staff");
        administrator.select("location", WHERE);
        administrator.fill("staff", "veel");
        administrator.press("save");
        assertThat(administrator.the("staff-error")).isVisible();
        administrator.fill("staff", "250");
        administrator.fill("countedOn", "2026-01-01");
        administrator.press("save");
        administrator.reads(NL.say("confidants", "staff.done"));
    }

    private void goesAway(Visitors visitors) {
        Visitor own = visitors.withoutScripts(NL);
        new Desk(own, visitors).logsIn(CONFIDANT, "/desk/availability");
        own.press("enter");
        assertThat(own.the("awayFrom-error")).isVisible();
        own.fill("awayFrom", today.toString());
        own.fill("awayUntil", today.plusDays(8).toString());
        own.press("enter");
        own.reads(NL.say("confidants", "own.entered"), deputy.name());
        own.fill("beginSATURDAY", "09:00");
        own.press("keep");
        assertThat(own.the("endSATURDAY-error")).isVisible();
        own.fill("beginSATURDAY", "");
        own.fill("endFRIDAY", "13:00");
        own.press("keep");
        own.reads(NL.say("confidants", "own.kept"));
        assertThat(own.the("endFRIDAY")).hasValue("13:00");
        own.visit("/desk/coverage", 404);
    }

    private void isLookedFor(Visitors visitors) {
        Visitor colleague = visitors.withoutScripts(EN);
        new Desk(colleague, visitors).logsIn(EMPLOYEE, "/desk/confidants");
        colleague.press("search");
        assertThat(colleague.the("location-error")).isVisible();
        colleague.select("location", WHERE);
        colleague.press("search");
        assertThat(colleague.the("here")).containsText(deputy.name());
        assertThat(colleague.the("here").locator(".stands-in")).containsText(confidant.name());
        colleague.select("location", "Assen");
        colleague.press("search");
        assertThat(colleague.the("nobody-here")).isVisible();
        assertThat(colleague.the("nearest")).containsText(deputy.name());
        colleague.visit("/desk/coverage", 404);
        colleague.visit("/desk/availability", 404);
        colleague.visit("/desk/confidant-appointments", 404);

        Visitor stranger = visitors.withoutScripts(NL);
        stranger.visit("/confidants");
        stranger.select("location", WHERE);
        stranger.press("search");
        assertThat(stranger.the("here")).containsText(confidant.name());
        assertThat(stranger.the("here")).not().containsText(deputy.name());
    }

    private void answers(Visitor coordinator, String location) {
        coordinator.click(row(coordinator, "gaps", location).locator("a"));
        coordinator.press("save");
        assertThat(coordinator.the("why-error")).isVisible();
        coordinator.choose("answer", "ACCEPTED");
        coordinator.fill("why", "Colleagues there are served from Groningen.");
        coordinator.fill("holdsUntil", today.plusDays(60).toString());
        coordinator.press("save");
        coordinator.reads(EN.say("confidants", "gap.done"));
        assertThat(row(coordinator, "answered", location)).containsText("served from Groningen");
        assertThat(row(coordinator, "gaps", location)).hasCount(0);
    }

    private static Locator row(Visitor visitor, String section, String text) {
        return visitor.the(section).locator("tbody tr").filter(having(text));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
