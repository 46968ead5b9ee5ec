package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** What somebody does to report, and to follow the report. */
final class Reporter {
    private final Visitor visitor;

    Reporter(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The code of an anonymous report, filed and kept. */
    Receipt files(String account, String unit) {
        visitor.visit("/report");
        fillIn(account, unit);
        visitor.press("send");
        return keeps();
    }

    /** From before the first question to the check of the answers, anonymously. */
    void fillIn(String account, String unit) {
        tells(account, unit);
        visitor.choose("disclosure", "ANONYMOUS");
        visitor.press("next");
    }

    /** The same, in confidence. */
    void fillIn(String account, String unit, String name, String contact) {
        tells(account, unit);
        visitor.choose("disclosure", "CONFIDENTIAL");
        visitor.press("next");
        visitor.fill("name", name);
        visitor.fill("contact", contact);
        visitor.press("next");
    }

    /** From before the first question to the one who it is; of the questions between only those that must be answered. */
    void tells(String account, String unit) {
        visitor.press("begin");
        visitor.choose("category", "SAFETY");
        visitor.press("next");
        goesOnTo("account");
        visitor.fill("account", account);
        visitor.press("next");
        visitor.select("unit", unit);
        visitor.press("next");
        goesOnTo("disclosure");
    }

    /** Leaves questions open until this one is asked. */
    void goesOnTo(String question) {
        while (visitor.the(question).count() == 0) {
            visitor.press("next");
        }
    }

    /** From the receipt on to what happens now: with the two characters that are asked back. */
    Receipt keeps() {
        Receipt receipt = receipt();
        visitor.fill("kept", askedBack(receipt));
        visitor.press("keep");
        visitor.standsBefore(visitor.language().say("reports", "sent.title"));
        return receipt;
    }

    /** The same at the desk, for somebody else: on paper. */
    Receipt handsOver() {
        visitor.standsBefore(visitor.language().say("reports", "handover.title"));
        Receipt receipt = onThePage();
        visitor.reads("/follow");
        visitor.fill("kept", askedBack(receipt));
        visitor.press("keep");
        return receipt;
    }

    /** The two characters of the code that the page wants to see. */
    String askedBack(Receipt receipt) {
        String question = visitor.page().locator("label[for='kept']").textContent();
        int group = Integer.parseInt(question.replaceAll("\\D", ""));
        return receipt.code().substring((group - 1) * 5, (group - 1) * 5 + 2);
    }

    Receipt receipt() {
        visitor.standsBefore(visitor.language().say("reports", "receipt.title"));
        return onThePage();
    }

    private Receipt onThePage() {
        List<String> groups = visitor.the("receipt-code").locator("span").allTextContents();
        return new Receipt(
                String.join("-", groups),
                visitor.page().locator("dl.facts dd").first().textContent().strip());
    }

    /** Asks for the report of this code. */
    void asksFor(String code) {
        visitor.visit("/follow");
        visitor.fill("code", code);
        visitor.press("open");
    }

    void opens(Receipt receipt) {
        asksFor(receipt.code());
        assertThat(visitor.page().locator(".step")).containsText(receipt.number());
    }

    /** On top of the page stands what is wrong, with a way to the field; and at the field once more. */
    void isToldAbout(String field, String text) {
        Locator line = visitor.page().locator(".errors a[href='#" + field + "']");
        assertThat(line).hasText(text);
        line.click();
        assertThat(visitor.the(field)).isFocused();
        assertThat(visitor.the(field + "-error")).containsText(text);
    }

    /** What the reporter keeps: the code, and the number that colleagues at the desk see as well. */
    record Receipt(String code, String number) {}
}
