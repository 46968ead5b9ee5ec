package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.CHAIR;
import static nl.integrity.journeys.Desk.OTHER_SECRETARY;
import static nl.integrity.journeys.Desk.SECRETARY;
import static nl.integrity.journeys.Desk.SECRETARY_ELSEWHERE;
import static nl.integrity.journeys.Desk.arrives;
import static nl.integrity.journeys.Desk.chooses;
import static nl.integrity.journeys.Desk.inDays;

import com.microsoft.playwright.Locator;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is left at a case who can write to its reporter: the chair opens it to a secretary from elsewhere. */
@Journey
class StandInJourneyIT {
    @ParameterizedTest
    @EnumSource
    void the_chair_opens_a_case_to_a_stand_in_and_ends_it(Language language, Visitors visitors) {
        Receipt receipt = visitors.withoutBrowser(language)
                .files(
                        "Both secretaries sign too.",
                        language == Language.NL ? "Dienst Justis" : "Screening authority Justis");
        String standIn = "/desk/stand-in?nr=" + receipt.number();
        Visitor chair = arrives(visitors, language, CHAIR, "/desk/course?nr=" + receipt.number());
        chair.press("to-stand-in");
        chair.reads(language.say("course", "standIn.notNeeded"));
        hasInterest(visitors, language, SECRETARY, receipt);
        hasInterest(visitors, language, OTHER_SECRETARY, receipt);

        chair.visit(standIn);
        chair.reads(language.say("course", "standIn.lacking"));
        chair.press("open");
        new Reporter(chair).isToldAbout("person", language.say("faults", "standIn.person.missing"));
        new Reporter(chair).isToldAbout("reason", language.say("faults", "standIn.reason.missing"));
        chooses(chair, "person", SECRETARY_ELSEWHERE);
        chair.fill("lastDay", inDays(40));
        chair.fill("reason", "Nobody can answer the reporter.");
        chair.press("open");
        chair.reads(language.say("faults", "standIn.lastDay.wrong"));
        chair.fill("lastDay", inDays(5));
        chair.press("open");
        chair.reads(language.say("course", "done.opened"), "Nobody can answer the reporter.");

        Visitor elsewhere = arrives(visitors, language, SECRETARY_ELSEWHERE, "/desk/case?nr=" + receipt.number());
        elsewhere.reads("Both secretaries sign too.");
        assertThat(elsewhere.the("acknowledge")).isVisible();

        Locator end = chair.page().locator("input[id$='end']").first();
        chair.go(end::click, 200);
        chair.reads(language.say("course", "done.ended"), language.say("course", "standIn.over"));
        elsewhere.visit("/desk/case?nr=" + receipt.number(), 404);
        chair.visit("/desk/stand-in");
        chair.reads(language.say("course", "standIn.waiting.none"));
    }

    private static void hasInterest(Visitors visitors, Language language, String username, Receipt receipt) {
        Visitor secretary = arrives(visitors, language, username, "/desk/case?nr=" + receipt.number());
        secretary.visit("/desk/interest?nr=" + receipt.number());
        secretary.choose("interest", "APPEARANCE");
        secretary.press("tell");
    }
}
