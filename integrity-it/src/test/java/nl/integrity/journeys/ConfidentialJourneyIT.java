package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.EMPLOYEE;
import static nl.integrity.journeys.Desk.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports by people who say who they are: only the secretary learns it, and only by asking. */
@Journey
class ConfidentialJourneyIT {
    @ParameterizedTest
    @EnumSource
    void the_secretary_learns_the_name_only_by_asking_for_it(Language language, Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(language);
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        reporter.fillIn(
                "Somebody sells addresses.",
                language == Language.NL ? "Dienst Justis" : "Screening authority Justis",
                "Aagje Quist",
                "aagje@quist.example");
        visitor.press("send");
        Receipt receipt = reporter.keeps();

        Visitor secretary = visitors.withScripts(language);
        new Desk(secretary, visitors).logsIn(SECRETARY, "/desk/case?nr=" + receipt.number());
        secretary.reads(language.say("cases", "case.disclosure.CONFIDENTIAL"));
        assertThat(secretary.page().content()).doesNotContain("Aagje", "Quist", "quist.example");
        String letter = secretary.the("text").inputValue() + "\nP.S. …";
        secretary.fill("text", letter);
        secretary.press("reveal");
        assertThat(secretary.the("identity")).containsText("Aagje Quist");
        assertThat(secretary.the("identity")).containsText("aagje@quist.example");
        assertThat(secretary.the("text")).hasValue(letter);
        secretary.press("acknowledge");
        secretary.reads(language.say("cases", "case.done.acknowledged"), "P.S. …");
        assertThat(secretary.page().content()).doesNotContain("Aagje", "Quist");
    }

    @ParameterizedTest
    @EnumSource
    void an_employee_who_is_logged_in_types_neither_name_nor_unit(Language language, Visitors visitors) {
        Visitor employee = visitors.withScripts(language);
        Reporter reporter = new Reporter(employee);
        new Desk(employee, visitors).logsIn(EMPLOYEE, "/desk/report");
        employee.reads(language.say("reports", "report.myself", "Yusuf Demir"));
        employee.press("begin");
        employee.choose("category", "SAFETY");
        employee.press("next");
        reporter.goesOnTo("account");
        employee.fill("account", "The emergency exit of block C is chained.");
        employee.press("next");
        assertThat(employee.the("unit").locator("option:checked")).hasText(unit(language));
        employee.press("next");
        reporter.goesOnTo("disclosure");
        assertThat(employee.page().locator("input[value='ANONYMOUS']")).hasCount(0);
        employee.choose("disclosure", "CONFIDENTIAL");
        employee.press("next");
        assertThat(employee.the("name")).hasValue("Yusuf Demir");
        employee.press("next");
        employee.press("send");
        Receipt receipt = reporter.keeps();

        Visitor secretary = visitors.withScripts(language);
        Desk desk = new Desk(secretary, visitors);
        desk.logsIn(SECRETARY, "/desk/register?order=NEWEST");
        assertThat(desk.row(receipt.number())).containsText(unit(language));
        assertThat(secretary.page().content()).doesNotContain("Yusuf", "Demir");
        desk.opens(receipt.number());
        assertThat(secretary.page().content()).doesNotContain("Yusuf", "Demir");
        secretary.press("reveal");
        assertThat(secretary.the("identity")).containsText("Yusuf Demir");

        // without the code: by logging in, and nobody else finds it there
        employee.visit("/desk/mine");
        employee.go(
                () -> employee.page()
                        .locator("input[aria-label$='" + receipt.number() + "']")
                        .click(),
                200);
        employee.reads(receipt.number());
        assertThat(employee.the("go-meeting")).isVisible();
        secretary.visit("/desk/mine");
        secretary.readsNot(receipt.number());
    }

    private static String unit(Language language) {
        return language == Language.NL
                ? "Immigratie- en Naturalisatiedienst"
                : "Immigration and Naturalisation Service";
    }
}
