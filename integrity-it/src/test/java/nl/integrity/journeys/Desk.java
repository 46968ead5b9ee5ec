package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What colleagues do at the desk, behind single sign-on. */
final class Desk {
    static final String SECRETARY = "s.dewit";
    static final String OTHER_SECRETARY = "k.yilmaz";
    static final String CHAIR = "j.verhoeven";
    static final String MEMBER = "p.hoekstra";
    static final String OTHER_MEMBER = "t.vanleeuwen";
    static final String CONFLICTED_MEMBER = "z.haddad";
    static final String SECRETARY_ELSEWHERE = "i.benali";
    static final String INVESTIGATOR = "r.ramdin";
    static final String OTHER_INVESTIGATOR = "e.kowalski";
    static final String DECISION_MAKER = "w.vandijk";
    static final String CONFIDANT_WHO_TALKS = "n.aydin";
    static final String COORDINATOR = "b.vermeulen";
    static final String MEASURE_OWNER = "c.martina";
    static final String AUDITOR = "m.chan";
    static final String ADMINISTRATOR = "d.bakker";
    static final String EMPLOYEE = "y.demir";
    static final String CONFIDANT = "m.jansen";
    static final String DEPUTY_CONFIDANT = "o.vanveen";
    /** Gets locked out; does nothing else. */
    static final String FORGETFUL = "h.postma";

    /** Every question of the triage. */
    static final List<String> QUESTIONS = List.of(
            "limb-UNION_LAW",
            "limb-STATUTORY_RULE",
            "limb-DANGER",
            "limb-MORE_THAN_PERSONAL",
            "limb-PATTERN",
            "limb-SERIOUS",
            "signal-DANGER_NOW",
            "signal-EVIDENCE_AT_RISK",
            "signal-POSSIBLE_CRIME",
            "signal-SENIOR_INVOLVED",
            "signal-CLASSIFIED",
            "signal-BETTER_ELSEWHERE",
            "signal-REPEAT");

    private static final Map<String, Object> AT_THE_DOOR = new ConcurrentHashMap<>();

    private final Visitor visitor;
    private final String password;

    Desk(Visitor visitor, Visitors visitors) {
        this.visitor = visitor;
        this.password = visitors.stack().password();
    }

    /** Goes to a page of the desk, which asks who it is. */
    void logsIn(String username, String path) {
        logsIn(username, path, 200);
    }

    void logsIn(String username, String path, int status) {
        visitor.visit(path);
        identifies(username, password, status);
        declares(path);
    }

    /** Says to have no interest in a case, when that is what has to be said first. */
    private void declares(String path) {
        if (visitor.the("tell").count() > 0) {
            visitor.choose("interest", "NONE");
            visitor.press("tell");
            visitor.visit(path);
        }
    }

    /** Answers the question of single sign-on. */
    void identifies(String username, String typed, int status) {
        isAskedToLogIn();
        visitor.fill("username", username);
        visitor.fill("password", typed);
        // Keycloak refuses a password while another browser shows one for the same account
        synchronized (door(username)) {
            visitor.press("kc-login", status);
        }
    }

    /** What one has to hold to log in under this name. */
    static Object door(String username) {
        return AT_THE_DOOR.computeIfAbsent(username, door -> new Object());
    }

    void identifies(String username) {
        identifies(username, password, 200);
    }

    void isAskedToLogIn() {
        assertThat(visitor.the("kc-login")).isVisible();
    }

    void logsOut() {
        visitor.click(visitor.page().locator("button.out"));
    }

    /** The row of the register with this number. */
    Locator row(String number) {
        return visitor.page().locator("table.register tbody tr").filter(new Locator.FilterOptions().setHasText(number));
    }

    void opens(String number) {
        opensAt("/desk/case?nr=" + number);
    }

    /** Opens a page of a case. */
    void opensAt(String path) {
        visitor.visit(path);
        declares(path);
    }

    /** Acknowledges with the letter as it was prepared. */
    String acknowledges() {
        String letter = visitor.the("text").inputValue();
        visitor.press("acknowledge");
        return letter;
    }

    void writes(String text) {
        visitor.fill("text", text);
        visitor.press("write");
    }

    /** A line of the log that says all of this, on this page or one of those with what was done before: others write in it too. */
    void finds(String actor, String action, String object, String result) {
        Language language = visitor.language();
        Locator lines = visitor.page()
                .locator("tbody tr")
                .filter(having(actor))
                .filter(having(language.say("oversight", action)))
                .filter(having(object))
                .filter(having(language.say("oversight", result)));
        Locator older = visitor.page().locator("a[rel=next]");
        while (lines.count() == 0 && older.count() > 0) {
            visitor.click(older);
        }
        assertThat(lines.first()).isVisible();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Somebody at a desk of their own, with this page before them. */
    static Visitor arrives(Visitors visitors, Language language, String username, String path) {
        Visitor visitor = visitors.withScripts(language);
        new Desk(visitor, visitors).logsIn(username, path);
        return visitor;
    }

    /** Somebody is chosen by name from a list of people. */
    static void chooses(Visitor visitor, String field, String username) {
        Locator option = visitor.the(field)
                .locator("option")
                .filter(new Locator.FilterOptions()
                        .setHasText(Stack.account(username).name()));
        visitor.the(field).selectOption(option.getAttribute("value"));
    }

    /** A day as a browser sends it. */
    static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(days).toString();
    }
}
