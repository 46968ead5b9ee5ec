package nl.integrity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.integrity.journeys.Language.EN;
import static nl.integrity.journeys.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.journeys.RawVisitor.Answer;
import nl.integrity.journeys.RawVisitor.Sent;
import nl.integrity.journeys.Reporter.Receipt;
import nl.integrity.shared.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is sent to the forms of the public pages: a clear answer in the right language, never a fault of ours, and nothing is lost. */
@Journey
class HostileInputJourneyIT {
    private static final long SEED = 20_190_118L;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @ParameterizedTest
    @EnumSource
    void anything_may_be_typed_in_any_field_of_any_question_and_stays_there(Language language, Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(language);
        Answer page = visitor.press(visitor.get("/report"), "begin");
        int questions = 0;
        for (; !page.offers("send"); questions++) {
            for (String text : HostileText.of(SEED)) {
                staysThere(visitor, page, text);
            }
            page = visitor.press(page, "next", answers(page));
        }
        assertThat(questions).isGreaterThan(10);
        // each story, as it is shown to be checked, is what will be sent
        assertThat(page.text()).contains("Story of account", "Story of hope");
    }

    /** Shown again in the other language, and after the attempt to go on: either further, or still here with a reason. */
    private static void staysThere(RawVisitor visitor, Answer page, String text) {
        Sent[] everywhere =
                page.fields().stream().map(field -> new Sent(field, text)).toArray(Sent[]::new);
        Answer again = visitor.press(page, "language", everywhere);
        Answer next = visitor.press(page, "next", everywhere);
        for (Answer answer : List.of(again, next)) {
            assertThat(answer.status())
                    .as("seed %s, %s: %s", SEED, text, answer)
                    .isEqualTo(200);
            assertThat(answer.page()).doesNotContain(HostileText.TAG, "onerror=alert(1)>");
        }
        boolean typed =
                page.fields().stream().anyMatch(field -> page.page().contains("<textarea") || field.endsWith("-name"));
        if (typed && !Typed.tidy(text).isEmpty()) {
            assertThat(again.text()).as("seed %s", SEED).contains(Typed.tidy(text));
        }
    }

    /** An answer to each question that a page asks. */
    private static Sent[] answers(Answer page) {
        return page.fields().stream()
                .map(field -> new Sent(field, answer(page, field)))
                .toArray(Sent[]::new);
    }

    private static String answer(Answer page, String field) {
        return switch (field) {
            case "category" -> "OTHER";
            case "unit" -> page.page().replaceAll("(?s).*?id=\"unit\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
            case "disclosure" -> "CONFIDENTIAL";
            case "others", "raised" -> "YES";
            case "detriment" -> "FEARED";
            case "evidence" -> "MINE";
            case "location", "since", "ongoing", "people-work" -> "";
            default -> "Story of " + field;
        };
    }

    @ParameterizedTest
    @EnumSource
    void what_is_too_long_gets_an_error_at_its_field_and_stays(Language language, Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(language);
        Answer page = toTheStory(visitor);
        for (int length : List.of(20_001, 300_000, 900_000)) {
            String text = "x".repeat(length);
            Answer answer = visitor.press(page, "next", new Sent("account", text));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains(text, language.say("faults", "report.answer.long", 20_000));
        }
    }

    @Test
    void five_hundred_people_are_asked_back_and_none_is_lost(Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(NL);
        Answer page = toTheStory(visitor);
        while (!page.asks("people-name")) {
            page = visitor.press(page, "next", answers(page));
        }
        Sent[] many = IntStream.range(0, 800)
                .mapToObj(at -> new Sent(at % 2 == 0 ? "people-name" : "people-work", "Somebody " + at))
                .toArray(Sent[]::new);
        Answer answer = visitor.press(page, "next", many);
        assertThat(answer.text())
                .contains(NL.say("faults", "report.people.many", 20), "Somebody 0\"", "Somebody 799\"");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_form_of_ours_is_told_so(Language language, Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(language);
        Answer page = toTheStory(visitor);
        String path = page.action();
        byte[] whole = RawVisitor.body(visitor.form(page, "next", new Sent("account", "typed")));
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("text/plain", whole);
        bodies.put("application/json", whole);
        bodies.put("", whole);
        bodies.put(";;;", whole);
        bodies.put("multipart/form-data", whole);
        bodies.put("multipart/form-data; boundary=none", whole);
        bodies.put("multipart/form-data; boundary=b", multipart(visitor.form(page, "next"), false));
        bodies.put(RawVisitor.FORM + "; charset=utf-16", whole);
        bodies.put(RawVisitor.FORM + "; charset=nonsense", whole);
        bodies.put(RawVisitor.FORM, new byte[0]);
        bodies.put(RawVisitor.FORM + "; many", and(whole, "&p=1".repeat(1_500).getBytes(US_ASCII)));
        bodies.forEach((type, body) -> isTold(language, 400, visitor.post(path, type, body), type));
        for (int size : List.of(1_100_000, 3_000_000, 10_000_000)) {
            byte[] large = and(whole, "x".repeat(size).getBytes(US_ASCII));
            isTold(language, 413, visitor.post(path, RawVisitor.FORM, large), "" + size);
        }
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE")) {
            HttpRequest.Builder odd = HttpRequest.newBuilder(
                            visitors.stack().address().resolve(path))
                    .method(method, BodyPublishers.noBody());
            isTold(language, 405, visitor.send(odd), method);
        }
    }

    @Test
    void bytes_that_are_no_letters_do_no_harm(Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(NL);
        Answer page = toTheStory(visitor);
        byte[] whole = RawVisitor.body(visitor.form(page, "language"));
        for (String bytes : List.of("%FF%FE%C0%AF", "%ED%A0%80", "%F4%90%80%80", "%C3", "%E2%82")) {
            Answer answer = visitor.post(
                    page.action(),
                    RawVisitor.FORM,
                    and(whole, ("&account=before" + bytes + "after").getBytes(US_ASCII)));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("before").contains("after");
        }
        Answer raw = visitor.post(page.action(), RawVisitor.FORM, and(whole, "&account=é€".getBytes(UTF_8)));
        assertThat(raw.status()).isEqualTo(200);
        Answer multipart = visitor.post(
                page.action(),
                "multipart/form-data; boundary=b",
                multipart(visitor.form(page, "language", new Sent("account", "in parts")), true));
        assertThat(multipart.text()).contains("in parts");
    }

    @ParameterizedTest
    @EnumSource
    void a_state_that_is_not_the_one_that_we_gave_out_is_told_so(Language language, Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(language);
        Answer page = toTheStory(visitor);
        String state = page.hidden(VIEW_STATE);
        String follow = visitor.get("/follow").hidden(VIEW_STATE);
        char other = state.charAt(70) == 'A' ? 'B' : 'A';
        for (String wrong : List.of(
                "",
                "stateless",
                "AAAA",
                "\u0000",
                "A".repeat(300_000),
                state.substring(0, 70) + other + state.substring(71),
                state.substring(0, state.length() - 8),
                state + state)) {
            List<Sent> form = new ArrayList<>(visitor.form(page, "next", new Sent("account", "typed")));
            form.removeIf(sent -> sent.name().equals(VIEW_STATE));
            isTold(language, 400, visitor.post(page.action(), form), "without its state");
            form.add(new Sent(VIEW_STATE, wrong));
            isTold(language, 400, visitor.post(page.action(), form), wrong.substring(0, Math.min(20, wrong.length())));
        }
        // that of another page is one of ours: it leads to the beginning
        List<Sent> foreign = List.of(new Sent(VIEW_STATE, follow), new Sent("report", "report"), new Sent("next", "x"));
        assertThat(visitor.post(page.action(), foreign).offers("begin")).isTrue();
    }

    @Test
    void a_parameter_twice_or_under_another_name_is_no_fault_of_ours(Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(NL);
        Answer page = visitor.press(visitor.get("/report"), "begin");
        Answer twice = visitor.press(page, "next", new Sent("category", "OTHER"), new Sent("category", "FRAUD"));
        assertThat(twice.text()).contains(NL.say("faults", "report.answer.unknown"));
        Answer renamed = visitor.press(page, "next", new Sent("Category", "OTHER"), new Sent("category[]", "OTHER"));
        assertThat(renamed.text()).contains(NL.say("faults", "report.category.missing"));
        Answer unknown = visitor.press(page, "no-such-button", new Sent("category", "OTHER"));
        assertThat(unknown.status()).isEqualTo(200);
    }

    @Test
    void whatever_a_reporter_adds_arrives_as_it_is_and_is_not_lost(Visitors visitors) {
        RawVisitor visitor = visitors.withoutBrowser(EN);
        String code = visitor.files("Hostile \u202Ereport.", "Screening authority Justis")
                .code();
        // pasted out of a program that puts invisible characters in between
        Answer report =
                visitor.press(visitor.get("/follow"), "open", new Sent("code", String.join("\u200B", code.split(""))));
        assertThat(report.asks("text")).as(report.toString()).isTrue();
        for (String wrong : List.of("", "nonsense", "\u0000", "1".repeat(500))) {
            List<Sent> form = new ArrayList<>(Stream.of("add", "submission", VIEW_STATE)
                    .map(name -> new Sent(name, name.equals("submission") ? wrong : report.hidden(name)))
                    .toList());
            form.addAll(List.of(new Sent("text", "sent with " + wrong.length()), new Sent("send", "x")));
            assertThat(visitor.post("/follow?lang=en", form).text()).contains("sent with " + wrong.length());
        }
        Answer empty = add(visitor, report, "\u200B\u2060 \u202E");
        assertThat(empty.text()).contains(EN.say("faults", "message.text.missing"));
        Answer turned = add(visitor, report, "abc\u202Edef\u0000" + HostileText.TAG);
        assertThat(turned.text()).contains("abcdef" + HostileText.TAG);
        assertThat(turned.page()).doesNotContain(HostileText.TAG, "\u202E");
        Answer tooLong = add(visitor, report, "y".repeat(20_001));
        assertThat(tooLong.text()).contains("y".repeat(20_001), EN.say("faults", "message.text.long", 20_000));
    }

    private static Answer add(RawVisitor visitor, Answer report, String text) {
        List<Sent> form = List.of(
                new Sent("add", "add"),
                new Sent("submission", java.util.UUID.randomUUID().toString()),
                new Sent(VIEW_STATE, report.hidden(VIEW_STATE)),
                new Sent("text", text),
                new Sent("send", "x"));
        return visitor.post("/follow?lang=en", form);
    }

    @Test
    void a_browser_takes_in_more_than_a_field_may_hold_and_no_more_than_is_read(Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(NL);
        visitor.visit("/report");
        visitor.press("begin");
        visitor.choose("category", "OTHER");
        visitor.press("next");
        visitor.fill("account", "woord ".repeat(500_000));
        visitor.press("next");
        new Reporter(visitor).isToldAbout("account", NL.say("faults", "report.answer.long", 20_000));
        assertThat(visitor.the("account").inputValue())
                .startsWith("woord woord ")
                .hasSize(40_000);
        visitor.fill("account", "Korter.");
        visitor.press("back");
        assertThat(visitor.page().locator("input[name='category']:checked")).hasValue("OTHER");
    }

    @Test
    void the_back_button_after_sending_makes_no_second_report(Visitors visitors) {
        Visitor visitor = visitors.withoutScripts(NL);
        Reporter reporter = new Reporter(visitor);
        visitor.visit("/report");
        reporter.fillIn("Verstuurd, terug, en nog eens verstuurd.", "Dienst Justis");
        visitor.press("send");
        Receipt receipt = reporter.receipt();
        oneStepBack(visitor);
        visitor.standsBefore(NL.say("reports", "report.check"));
        visitor.press("send");
        assertThat(reporter.receipt()).isEqualTo(receipt);
    }

    /** As every browser does with a page that nobody may keep: it asks whether to send the step before once more. */
    private static void oneStepBack(Visitor visitor) {
        Page page = visitor.page();
        assertThatThrownBy(page::goBack).isInstanceOf(PlaywrightException.class);
        page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
        page.waitForSelector("body", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        visitor.go(() -> visitor.page().reload(), 200);
    }

    private static Answer toTheStory(RawVisitor visitor) {
        Answer page = visitor.press(visitor.get("/report"), "begin");
        return visitor.press(page, "next", new Sent("category", "OTHER"));
    }

    private static void isTold(Language language, int status, Answer answer, String about) {
        assertThat(answer.status()).as("%s: %s", about, answer).isEqualTo(status);
        assertThat(answer.text())
                .as(about)
                .contains(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\"",
                        language.say("common", "fault." + status + ".title"),
                        language.say("common", "fault." + status + ".text"));
    }

    private static byte[] multipart(List<Sent> fields, boolean whole) {
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(field.name())
                .append("\"\r\n\r\n")
                .append(field.value())
                .append("\r\n"));
        return body.append(whole ? "--b--\r\n" : "--b\r\nContent-Dis")
                .toString()
                .getBytes(US_ASCII);
    }

    private static byte[] and(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        ByteBuffer.wrap(both, one.length, other.length).put(other);
        return both;
    }
}
