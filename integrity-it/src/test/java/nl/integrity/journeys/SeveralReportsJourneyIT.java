package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.SECRETARY;

import com.microsoft.playwright.Locator;
import nl.integrity.journeys.Reporter.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people report the same thing: the secretary handles it as one case, and each of them hears only what is theirs. */
@Journey
class SeveralReportsJourneyIT {
    @ParameterizedTest
    @EnumSource
    void a_case_is_joined_to_another_and_each_reporter_keeps_their_own_conversation(
            Language language, Visitors visitors) {
        RawVisitor reporters = visitors.withoutBrowser(language);
        String unit = language == Language.NL ? "Dienst Justis" : "Screening authority Justis";
        Receipt first = reporters.files("The first saw the guards.", unit);
        Receipt second = reporters.files("The second saw them too.", unit);
        Receipt third = reporters.files("The third saw something else.", unit);
        Visitor secretary = visitors.withScripts(language);
        Desk desk = new Desk(secretary, visitors);
        desk.logsIn(SECRETARY, "/desk/case?nr=" + first.number());
        desk.acknowledges();
        desk.opens(third.number());
        desk.opens(second.number());

        joins(secretary, first, language);
        secretary.reads(language.say("joining", "done.joined"), "The second saw them too.");
        assertThat(reports(secretary)).hasCount(2);
        desk.acknowledges();
        desk.writes("Only the second reads this.");
        secretary.click(reports(secretary).locator("a", having(first.number())));
        secretary.reads("The first saw the guards.");
        secretary.readsNot("Only the second reads this.");

        Visitor reporter = visitors.withoutScripts(language);
        new Reporter(reporter).opens(second);
        reporter.reads("Only the second reads this.");
        reporter.readsNot(first.number());
        Visitor other = visitors.withoutScripts(language);
        new Reporter(other).opens(first);
        other.readsNot("Only the second reads this.", second.number());

        relates(secretary, third, language);
        secretary.visit("/desk/case?nr=" + first.number());
        assertThat(secretary.the("related")).containsText(third.number());
        secretary.visit("/desk/case?nr=" + third.number());
        assertThat(secretary.the("related")).containsText(first.number());

        secretary.visit("/desk/case?nr=" + second.number());
        secretary.press("to-joining");
        secretary.fill("why", "It was another team.");
        secretary.press("separate");
        secretary.reads(language.say("joining", "done.separated"), "Only the second reads this.");
        assertThat(reports(secretary)).hasCount(0);
        secretary.visit("/desk/course?nr=" + first.number());
        secretary.reads("The same guards.", "It was another team.", second.number());
    }

    private static void joins(Visitor secretary, Receipt into, Language language) {
        secretary.press("to-joining");
        secretary.press("join");
        new Reporter(secretary).isToldAbout("into", language.say("faults", "join.into.missing"));
        new Reporter(secretary).isToldAbout("why", language.say("faults", "join.why.missing"));
        secretary.fill("into", "2026-99999");
        secretary.fill("why", "The same guards.");
        secretary.press("join");
        new Reporter(secretary).isToldAbout("into", language.say("faults", "join.into.unknown"));
        secretary.fill("into", into.number());
        secretary.press("join");
    }

    private static void relates(Visitor secretary, Receipt other, Language language) {
        secretary.press("to-related");
        secretary.press("link");
        new Reporter(secretary).isToldAbout("kind", language.say("faults", "link.kind.missing"));
        secretary.the("kind").selectOption("FOLLOWS_FROM");
        secretary.fill("other", other.number());
        secretary.fill("reason", "It began there.");
        secretary.press("link");
        secretary.reads(language.say("joining", "links.done.linked"), "It began there.");
    }

    private static Locator reports(Visitor secretary) {
        return secretary.page().locator("#reports li");
    }

    private static Locator.LocatorOptions having(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
