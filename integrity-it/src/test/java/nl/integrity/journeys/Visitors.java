package nl.integrity.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The people of one journey, each with a browser of their own. */
final class Visitors {
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final List<Visitor> present = new ArrayList<>();
    private final Stage stage;
    private final Chromium chromium;

    Visitors(Stage stage) {
        this.stage = stage;
        this.chromium = stage.lend();
    }

    /** Somebody whose browser runs no scripts, such as Tor Browser on its safest setting. */
    Visitor withoutScripts(Language language) {
        return arrive(language, false, stack().address());
    }

    Visitor withScripts(Language language) {
        return arrive(language, true, stack().address());
    }

    /** Somebody without scripts who comes to another server of ours. */
    Visitor withoutScripts(Language language, URI application) {
        return arrive(language, false, application);
    }

    /** Somebody who sends what no browser would. */
    RawVisitor withoutBrowser(Language language) {
        return new RawVisitor(stack().address(), language, aPlace());
    }

    /** Somebody at the desk who types addresses and sends forms that no browser would. */
    Clerk atTheDesk(String username) {
        Clerk clerk = new Clerk(stack().address(), aPlace());
        clerk.logsIn(username, stack().password());
        return clerk;
    }

    /** An address within the house that nobody else comes from, as a proxy would tell it: to strangers single sign-on speaks only over TLS. */
    private static String aPlace() {
        int place = PLACES.incrementAndGet();
        return "10.18." + place / 256 + "." + place % 256;
    }

    Stack stack() {
        return stage.stack();
    }

    private Visitor arrive(Language language, boolean scripts, URI application) {
        BrowserContext context = context(language, scripts);
        Examination examination = new Examination(stage, language, scripts ? null : chromium.twin());
        Watch watch = new Watch(context, application, stack().realm());
        return join(new Visitor(context, watch, examination, language, application));
    }

    /** The same person in another tab of the same browser. */
    Visitor anotherTab(Visitor visitor) {
        return join(visitor.anotherTab());
    }

    private Visitor join(Visitor visitor) {
        present.add(visitor);
        return visitor;
    }

    private BrowserContext context(Language language, boolean scripts) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language == Language.NL ? "nl-NL" : "en-GB")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(Examination.WIDE, Examination.HEIGHT)
                        .setExtraHTTPHeaders(Map.of(RawVisitor.FROM, aPlace()))
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(60_000);
        return scripts ? Examination.prepare(context) : context;
    }

    /** At the end of the journey: whether it went well or not, nobody stays. */
    void leave(String journey, boolean failed) {
        try {
            for (Visitor visitor : present) {
                if (failed) {
                    visitor.rememberWhere(journey);
                } else {
                    visitor.mustHaveSeenNothingOdd();
                }
            }
        } finally {
            present.forEach(Visitor::leave);
            stage.takeBack(chromium);
        }
    }
}
