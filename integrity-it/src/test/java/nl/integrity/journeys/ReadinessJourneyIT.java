package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.ADMINISTRATOR;
import static nl.integrity.journeys.Desk.AUDITOR;
import static nl.integrity.journeys.Desk.COORDINATOR;
import static nl.integrity.journeys.Desk.DECISION_MAKER;
import static nl.integrity.journeys.Desk.EMPLOYEE;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import nl.integrity.shared.SystemTime;
import org.junit.jupiter.api.Test;

/** The coordinator keeps who needs a screening and who was reached; others see numbers, and whoever manages the system nothing. */
@Journey
class ReadinessJourneyIT {
    private static final String IND = "Immigratie- en Naturalisatiedienst";

    private final LocalDate today = LocalDate.now(SystemTime.ZONE);

    @Test
    void a_screening_is_recorded_by_its_outcome_and_day_and_others_see_how_many_are_in_order(Visitors visitors) {
        Visitor coordinator = visitors.withoutScripts(NL);
        new Desk(coordinator, visitors).logsIn(COORDINATOR, "/desk/screening");
        coordinator.standsBefore(NL.say("readiness", "screening.page"));
        addsFunction(coordinator);
        addsHolder(coordinator);
        recordsOutcome(coordinator);
        correctsIt(coordinator);
        coordinator.visit("/desk/screening");
        assertThat(coordinator.the("coverage")).containsText("100%");
        coordinator.visit("/desk/screening-due");
        coordinator.reads(NL.say("readiness", "due.none"));
        changesFunction(coordinator);

        Visitor auditor = visitors.withScripts(EN);
        new Desk(auditor, visitors).logsIn(AUDITOR, "/desk/screening");
        auditor.reads(EN.say("readiness", "coverage.small"));
        Taken.from(auditor, "screening")
                .says(EN.say("readiness", "inOrder.percent"))
                .saysNot("Hendrikje de Zonneveld");
        auditor.visit("/desk/screening-functions");
        auditor.reads("Buyer of contracts");
        auditor.visit("/desk/screening-holders", 404);
        auditor.visit("/desk/screening-function", 404);

        Visitor administrator = visitors.withoutScripts(NL);
        new Desk(administrator, visitors).logsIn(ADMINISTRATOR, "/desk/screening", 404);
        administrator.visit("/desk/screening-holders", 404);
        administrator.visit("/desk/screening-due", 404);
        Visitor employee = visitors.withoutScripts(NL);
        new Desk(employee, visitors).logsIn(EMPLOYEE, "/desk/awareness", 404);

        endsFunction(coordinator);
    }

    @Test
    void who_came_is_counted_in_numbers_and_the_reach_is_seen_by_those_who_decide(Visitors visitors) {
        Visitor coordinator = visitors.withScripts(EN);
        new Desk(coordinator, visitors).logsIn(COORDINATOR, "/desk/awareness-staff");
        coordinator.press("save");
        assertThat(coordinator.the("unit-error")).isVisible();
        coordinator.select("unit", "Immigration and Naturalisation Service");
        coordinator.fill("staff", "400");
        coordinator.press("save");
        coordinator.reads(EN.say("readiness", "saved"));
        coordinator.visit("/desk/awareness-activities");
        coordinator.click(coordinator.the("add"));
        coordinator.press("save");
        assertThat(coordinator.the("titleNl-error")).isVisible();
        coordinator.fill("titleNl", "Omgaan met giften");
        coordinator.fill("titleEn", "Dealing with gifts");
        coordinator.select("kind", EN.say("readiness", "kind.E_LEARNING"));
        coordinator.fill("from", today.toString());
        coordinator.fill("until", today.minusDays(1).toString());
        coordinator.press("save");
        assertThat(coordinator.the("everywhere-error")).containsText(EN.say("faults", "readiness.units.nobody"));
        coordinator.the("units-IND").check();
        coordinator.press("save");
        assertThat(coordinator.the("until-error")).containsText(EN.say("faults", "readiness.until.early"));
        coordinator.fill("until", today.plusDays(30).toString());
        coordinator.press("save");
        coordinator.reads(EN.say("readiness", "saved"), "Dealing with gifts");
        coordinator.click(coordinator.the("attendance").locator("tbody a").first());
        assertThat(coordinator.the("expected")).hasValue("400");
        coordinator.fill("attended", "500");
        coordinator.press("save");
        assertThat(coordinator.the("attended-error")).containsText(EN.say("faults", "readiness.attended.more"));
        coordinator.fill("attended", "300");
        coordinator.press("save");
        assertThat(coordinator.the("attendance")).containsText("75%");

        Visitor decider = visitors.withoutScripts(NL);
        new Desk(decider, visitors).logsIn(DECISION_MAKER, "/desk/awareness");
        assertThat(decider.the("reach")).containsText("75%");
        Taken.from(decider, "awareness")
                .says(NL.say("readiness", "reach.of100"), "300")
                .saysIn("pdf", IND);
        decider.click(decider.the("per-unit").locator("tbody a").filter(having(IND)));
        assertThat(decider.the("figures")).containsText("300");
        Taken.from(decider, "awareness").saysIn("pdf", NL.say("readiness", "reach.title") + ", IND");
        decider.visit("/desk/awareness-activities");
        decider.click(decider.the("activities").locator("tbody a").filter(having("giften")));
        decider.reads("75%");
        decider.visit("/desk/awareness-plan", 404);
        decider.visit("/desk/awareness-staff", 404);
    }

    private static void addsFunction(Visitor coordinator) {
        coordinator.visit("/desk/screening-functions");
        coordinator.click(coordinator.the("add"));
        coordinator.press("save");
        assertThat(coordinator.the("why-error")).isVisible();
        coordinator.fill("nameNl", "Inkoper van opdrachten");
        coordinator.fill("nameEn", "Buyer of contracts");
        coordinator.fill("why", "Beslist alleen over grote uitgaven.");
        coordinator.fill("months", "12");
        coordinator.press("save");
        assertThat(coordinator.the("everywhere-error")).containsText(NL.say("faults", "readiness.units.missing"));
        coordinator.the("units-IND").check();
        coordinator.press("save");
        coordinator.reads(NL.say("readiness", "saved"), "Inkoper van opdrachten");
    }

    private void addsHolder(Visitor coordinator) {
        coordinator.click(
                coordinator.the("functions").locator("a[href*='holder-add']").first());
        coordinator.fill("typed", "kowalski");
        coordinator.press("search");
        assertThat(coordinator.page().locator("#person")).isVisible();
        coordinator.fill("from", today.minusYears(2).toString());
        coordinator.select("unit", IND);
        coordinator.press("save");
        assertThat(coordinator.the("name-error")).containsText(NL.say("faults", "readiness.holder.missing"));
        coordinator.fill("name", "Hendrikje de Zonneveld");
        coordinator.press("save");
        coordinator.reads(
                NL.say("readiness", "saved"), "Hendrikje de Zonneveld", NL.say("readiness", "standing.LACKING"));
    }

    private void recordsOutcome(Visitor coordinator) {
        coordinator.press("save");
        assertThat(coordinator.the("outcome-error")).isVisible();
        coordinator.select("outcome", NL.say("readiness", "outcome.NOT_PASSED"));
        coordinator.fill("on", today.plusDays(2).toString());
        coordinator.press("save");
        assertThat(coordinator.the("on-error")).containsText(NL.say("faults", "readiness.on.future"));
        coordinator.fill("on", today.toString());
        coordinator.press("save");
        coordinator.reads(NL.say("readiness", "saved"), NL.say("readiness", "outcome.NOT_PASSED"));
    }

    private static void correctsIt(Visitor coordinator) {
        coordinator.click(coordinator.the("entries").locator("tbody a").first());
        coordinator.select("outcome", NL.say("readiness", "outcome.PASSED"));
        coordinator.press("save");
        coordinator.reads(NL.say("readiness", "entry.corrected"), NL.say("readiness", "standing.VALID"));
        coordinator.press("end");
        assertThat(coordinator.the("lastDay-error")).isVisible();
        coordinator.visit("/desk/screening-holders?standing=VALID");
        assertThat(coordinator.the("holders")).containsText("Hendrikje de Zonneveld");
    }

    private static void changesFunction(Visitor coordinator) {
        coordinator.visit("/desk/screening-functions");
        coordinator.click(coordinator
                .the("functions")
                .locator("a[href*='screening-function?']")
                .first());
        assertThat(coordinator.the("units-IND")).isChecked();
        coordinator.fill("why", "Beslist alleen over uitgaven boven de drempel.");
        coordinator.press("save");
        coordinator.reads(NL.say("readiness", "saved"), "boven de drempel");
    }

    private static void endsFunction(Visitor coordinator) {
        coordinator.visit("/desk/screening-functions");
        coordinator.click(
                coordinator.the("functions").locator("a[href*='function-end']").first());
        coordinator.press("save");
        assertThat(coordinator.the("reason-error")).isVisible();
        coordinator.fill("reason", "Wordt niet meer gedaan.");
        coordinator.press("save");
        coordinator.reads(NL.say("readiness", "function.over"), "Wordt niet meer gedaan.");
        coordinator.visit("/desk/screening-holders");
        assertThat(coordinator.the("none")).isVisible();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
