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

    void fillIn(String account, String unit) {
        visitor.choose("concern", "FRAUD");
        visitor.fill("account", account);
        visitor.select("unit", unit);
    }

    /** From the receipt on to what happens now. */
    Receipt keeps() {
        Receipt receipt = receipt();
        visitor.the("kept").check();
        visitor.press("keep");
        visitor.standsBefore(visitor.language().say("reports", "sent.title"));
        return receipt;
    }

    Receipt receipt() {
        visitor.standsBefore(visitor.language().say("reports", "receipt.title"));
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
