package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.integrity.journeys.Desk.AUDITOR;
import static nl.integrity.journeys.Desk.COORDINATOR;
import static nl.integrity.journeys.Desk.DECISION_MAKER;
import static nl.integrity.journeys.Desk.MEASURE_OWNER;
import static nl.integrity.journeys.Desk.inDays;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What it all began with: three reports, and each thing that they recommended traced to a measure, or refused with the reason. */
@Journey
class ThreeReportsJourneyIT {
    private static final String PARTLY = "Wij beschrijven taken, en geven leidinggevenden geen inzage in meldingen.";
    private static final String REFUSAL = "Wie een melding behandelt, kan daardoor onder druk komen.";
    private static final String FOUND = "Veertien van de vijftig verklaringen waren verlopen.";

    private final String run = " " + System.nanoTime();
    private final List<Report> reports = List.of(
            new Report(
                    "REPORT",
                    "Behandeling van de klokkenluidersmelding (commissie-Ruys)" + run,
                    "2018-11-01",
                    advice(
                            """
                            5.1|Zorg dat iedereen op de eigen locatie een vertrouwenspersoon kan vinden.|vertrouwenspersonen|confidants|PROCESS_REDESIGN
                            5.2|Leg de eerste fase vast: één vaste commissie bepaalt of iets een melding is.|de eerste fase|the early phase|PROCESS_REDESIGN
                            5.3|Laat de melder binnen zeven dagen en daarna geregeld iets horen.|communicatie|communication|SYSTEM_CHANGE
                            5.4|Maak voor iedereen duidelijk wie waarvoor verantwoordelijk is.|verantwoordelijkheden|responsibilities|TRAINING
                            """)),
            new Report(
                    "REPORT",
                    "Kwetsbaarheden in beslisprocessen (PwC)" + run,
                    "2019-03-01",
                    advice(
                            """
                            4.1|Screen wie in functies werkt waarin misbruik veel schade doet.|screening|screening|SCREENING
                            4.2|Maak medewerkers bewust van hoe ze benaderd kunnen worden.|bewustwording|awareness|AWARENESS
                            4.3|Scheid beslissen en controleren van hetzelfde dossier.|functiescheiding|segregation of duties|SEGREGATION_OF_DUTIES
                            """)),
            new Report(
                    "AUDIT",
                    "Vervolgaudit op de opvolging" + run,
                    "2021-06-01",
                    advice(
                            """
                            3.1|Laat een ander dan de eigenaar vaststellen dat een maatregel werkt.|een tweede paar ogen|a second pair of eyes|FOUR_EYES
                            3.2|Maak openbaar wie elke melding behandelt.|openbare namen|public names|
                            """)));

    /** Where something is recommended. */
    private record Report(String kind, String title, String publishedOn, List<Advice> advice) {}

    /**
     * What is recommended.
     *
     * @param about what it is about, in Dutch; {@code of} in English
     * @param measure the kind of measure that follows it; empty when it is refused
     */
    private record Advice(String paragraph, String text, String about, String of, String measure) {
        boolean refused() {
            return measure.isEmpty();
        }

        /** What nobody reads who does not work on it. */
        String inner() {
            return "Binnenwerk van " + about;
        }

        /** What is told of it in public. */
        String told(Language language) {
            if (refused()) {
                return language == NL ? "Dit doen wij niet: " + about + "." : "We do not do this: " + of + ".";
            }
            return language == NL ? "Wat wij doen met " + about + "." : "What we do about " + of + ".";
        }
    }

    /**
     * A recommendation as it was entered.
     *
     * @param measure the number of what is done about it; empty when it is refused
     */
    private record Followed(Report report, Advice advice, String source, String number, String measure) {
        boolean failed() {
            return advice.measure().equals("SCREENING");
        }

        String standing(Language language) {
            return language.say(
                    "measures",
                    advice.refused() ? "standing.REFUSED" : failed() ? "standing.UNDER_WAY" : "standing.FOLLOWED");
        }

        String lines() {
            return "/desk/recommendations?source=" + source;
        }

        String page() {
            return "/desk/recommendation?nr=" + number;
        }

        String measurePage() {
            return "/desk/measure?nr=" + measure;
        }
    }

    @Test
    void what_three_reports_recommended_is_traced_to_a_measure_or_refused_with_the_reason(Visitors visitors) {
        Clerk coordinator = visitors.atTheDesk(COORDINATOR);
        List<Followed> all = isEntered(coordinator, visitors.atTheDesk(DECISION_MAKER));
        isDone(all, visitors.atTheDesk(MEASURE_OWNER));
        Clerk auditor = visitors.atTheDesk(AUDITOR);
        isSeen(all, auditor);
        Followed failed = all.stream().filter(Followed::failed).findFirst().orElseThrow();
        assertThat(coordinator.get(failed.lines()).body()).contains(settled(3, 3));
        fails(failed, auditor);

        Visitor reader = Desk.arrives(visitors, NL, COORDINATOR, failed.lines());
        readsLines(reader, all);
        all.forEach(each -> readsTrace(reader, each));
        readsLetter(reader, all);
        readsInPublic(reader, all);
        Visitor stranger = visitors.withScripts(EN);
        readsInPublic(stranger, all);
    }

    private static List<Advice> advice(String table) {
        return table.lines()
                .map(line -> line.split("\\|", -1))
                .map(cell -> new Advice(cell[0], cell[1], cell[2], cell[3], cell[4]))
                .toList();
    }

    private List<Followed> isEntered(Clerk coordinator, Clerk decider) {
        String unit = RawVisitor.choice(coordinator.get("/desk/measure-plan").body(), "Dienst Justis");
        List<Followed> all = new ArrayList<>();
        for (Report report : reports) {
            String source = coordinator
                    .sends(
                            "/desk/recommendation-add",
                            "add-source",
                            Map.of(
                                    "kind",
                                    report.kind(),
                                    "title",
                                    report.title(),
                                    "publishedOn",
                                    report.publishedOn(),
                                    "confidentiality",
                                    "PUBLIC"))
                    .replaceAll(".*of=([0-9a-f-]+).*", "$1");
            for (Advice advice : report.advice()) {
                String number = number(coordinator.sends(
                        "/desk/recommendation-add",
                        "add",
                        Map.of("source", source, "paragraph", advice.paragraph(), "text", advice.text())));
                decider.sends("/desk/recommendation?nr=" + number, "answer", answer(advice));
                Followed followed = new Followed(
                        report,
                        advice,
                        source,
                        number,
                        advice.refused() ? "" : plans(coordinator, advice, number, unit));
                coordinator.sends(
                        followed.page(), "word", Map.of("textNl", advice.told(NL), "textEn", advice.told(EN)));
                all.add(followed);
            }
        }
        return all;
    }

    private static Map<String, String> answer(Advice advice) {
        if (advice.refused()) {
            return Map.of("response", "REFUSED", "reason", REFUSAL);
        }
        return advice.of().equals("responsibilities")
                ? Map.of("response", "PARTLY", "reason", PARTLY)
                : Map.of("response", "ACCEPTED", "commitment", "Voor het einde van het jaar.");
    }

    private static String plans(Clerk coordinator, Advice advice, String number, String unit) {
        String page = "/desk/measure-plan?for=" + number;
        return number(coordinator.sends(
                page,
                "save",
                Map.of(
                        "title",
                        advice.inner(),
                        "recommendations",
                        number,
                        "kind",
                        advice.measure(),
                        "plan",
                        "Zo pakken wij het aan.",
                        "owner",
                        Stack.account(MEASURE_OWNER).id().toString(),
                        "verifier",
                        Stack.account(AUDITOR).id().toString(),
                        "unit",
                        unit,
                        "dueOn",
                        inDays(90),
                        "checkMonths",
                        "2",
                        "why",
                        "Zo is het toegezegd.")));
    }

    private static String number(String address) {
        return address.replaceAll(".*nr=(\\d+).*", "$1");
    }

    private static void isDone(List<Followed> all, Clerk owner) {
        measured(all).forEach(each -> {
            takes(owner, each, "BEGIN", "Wij beginnen.");
            takes(owner, each, "FINISH", "Het staat in het besluit dat erbij zit.");
        });
    }

    private static void isSeen(List<Followed> all, Clerk auditor) {
        measured(all).forEach(each -> takes(auditor, each, "VERIFY", "Het besluit gezien."));
    }

    private static List<Followed> measured(List<Followed> all) {
        return all.stream().filter(each -> !each.advice().refused()).toList();
    }

    private static void takes(Clerk clerk, Followed followed, String move, String note) {
        clerk.sends(followed.measurePage(), "take", Map.of("move", move, "note", note));
    }

    private static void fails(Followed followed, Clerk auditor) {
        auditor.sends(
                followed.measurePage(),
                "take",
                Map.of(
                        "move", "FAIL",
                        "note", FOUND,
                        "criteria", "Iedereen heeft een geldige verklaring.",
                        "sample", "Vijftig dossiers."));
    }

    /** Of each report its own page: every line with how it stands, and how many are settled. */
    private void readsLines(Visitor reader, List<Followed> all) {
        for (Report report : reports) {
            List<Followed> lines =
                    all.stream().filter(each -> each.report().equals(report)).toList();
            reader.visit(lines.get(0).lines());
            long open = lines.stream().filter(Followed::failed).count();
            assertThat(reader.the("settled")).containsText(settled(lines.size() - open, lines.size()));
            assertThat(reader.the("settled")).containsText(NL.say("measures", "forgotten", 0));
            assertThat(rows(reader, report.title())).hasCount(lines.size());
            for (Followed each : lines) {
                Locator row = rows(reader, each.advice().text());
                assertThat(row).containsText("R-" + each.number());
                assertThat(row.locator(".badge")).hasText(each.standing(NL));
            }
        }
    }

    private static String settled(long done, long of) {
        return NL.say("measures", "list.settled.source", done, of);
    }

    /** From the recommendation to what is done about it, and back. */
    private static void readsTrace(Visitor reader, Followed each) {
        reader.visit(each.page());
        assertThat(reader.page().locator("h1 + .badge")).hasText(each.standing(NL));
        reader.reads(each.report().title(), each.advice().text(), each.advice().told(NL));
        if (each.advice().refused()) {
            reader.reads(NL.say("measures", "response.REFUSED"), REFUSAL, NL.say("measures", "measures.none.refused"));
            return;
        }
        Locator row = rows(reader, "M-" + each.measure());
        assertThat(row).containsText(each.advice().inner());
        assertThat(row)
                .containsText(NL.say("measures", "measure.kind." + each.advice().measure()));
        assertThat(row).containsText(Stack.account(MEASURE_OWNER).name());
        assertThat(row.locator(".badge"))
                .hasText(NL.say("measures", each.failed() ? "stage.IN_PROGRESS" : "stage.VERIFIED"));
        if (each.failed()) {
            reader.click(row.locator("a"));
            assertThat(reader.page().locator(".timeline li").filter(having(NL.say("measures", "move.FAIL"))))
                    .containsText(FOUND);
            reader.reads("R-" + each.number() + ", " + each.report().title());
        }
    }

    private static void readsLetter(Visitor reader, List<Followed> all) {
        reader.visit("/desk/progress-letter?on=" + inDays(0) + "&since=" + inDays(-1));
        for (Followed each : all) {
            Locator row = rows(reader, each.report().title()).filter(having(paragraph(each, NL)));
            assertThat(row.locator(".badge"))
                    .hasText(new String[] {each.standing(NL), NL.say("measures", "letter.new")});
            assertThat(row).containsText(each.advice().told(NL));
        }
        reader.readsNot("Binnenwerk");
    }

    private static void readsInPublic(Visitor reader, List<Followed> all) {
        Language language = reader.language();
        reader.visit("/progress");
        for (Followed each : all) {
            Locator card = reader.page()
                    .locator("section.card")
                    .filter(having(each.report().title() + ", " + paragraph(each, language)));
            assertThat(card.locator(".badge")).hasText(each.standing(language));
            assertThat(card.locator(".said")).hasText(each.advice().told(language));
        }
        reader.readsNot("Binnenwerk", "Zo pakken wij het aan.", "Het besluit gezien.", FOUND, REFUSAL, PARTLY);
    }

    private static String paragraph(Followed each, Language language) {
        return language.say("measures", "paragraph.short") + " " + each.advice().paragraph();
    }

    private static Locator rows(Visitor reader, String text) {
        return reader.page().locator("main tbody tr").filter(having(text));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
