package nl.integrity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.journeys.Reporter.Receipt;

/** Somebody without a browser, who sends whatever they like to the forms of the public pages. */
final class RawVisitor {
    /** How a proxy tells where somebody comes from. */
    static final String FROM = "X-Forwarded-For";

    static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern TAG = Pattern.compile("<(?:input|textarea|select)\\b[^>]*>");
    private static final Pattern FORM_TAG = Pattern.compile("<form\\b[^>]*action=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            // over HTTP/2 it would not say that an empty body is empty
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI application;
    private final Language language;
    private final String place;

    RawVisitor(URI application, Language language, String place) {
        this.application = application;
        this.language = language;
        this.place = place;
    }

    /** A field and what is sent in it. */
    record Sent(String name, String value) {
        String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** What came back, which is a page of ours, in the right language, whatever was sent. */
    record Answer(int status, String page, Language language) {
        /** What has a name on the page and is hidden, with its value: the state of the form. */
        Map<String, String> hidden() {
            return tags().filter(tag -> attribute(tag, "type").equals("hidden"))
                    .collect(Collectors.toMap(
                            tag -> attribute(tag, "name"),
                            tag -> plain(attribute(tag, "value")),
                            (one, other) -> one,
                            LinkedHashMap::new));
        }

        /** The value of one of them. */
        String hidden(String name) {
            return Objects.requireNonNull(hidden().get(name), name);
        }

        /** The names of what can be filled in. */
        List<String> fields() {
            return tags().filter(tag -> !List.of("hidden", "submit").contains(attribute(tag, "type")))
                    .map(tag -> attribute(tag, "name"))
                    .distinct()
                    .toList();
        }

        boolean asks(String field) {
            return fields().contains(field);
        }

        boolean offers(String button) {
            return page.contains("name=\"" + button + "\"");
        }

        /** Where its last form goes. */
        String action() {
            String action = "/";
            for (MatchResult form : FORM_TAG.matcher(page).results().toList()) {
                action = plain(form.group(1));
            }
            return action;
        }

        /** As somebody reads it. */
        String text() {
            return plain(page);
        }

        private Stream<String> tags() {
            return TAG.matcher(page).results().map(MatchResult::group);
        }

        private static String attribute(String tag, String name) {
            var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
            return found.find() ? found.group(1) : "";
        }

        private static String plain(String html) {
            return html.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
        }

        @Override
        public String toString() {
            return status + " "
                    + page.replaceAll("(?s)<head.*?</head>|<[^>]+>", " ").replaceAll("\\s+", " ");
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(application.resolve(language.in(path))));
    }

    /** Presses a button of the form that was answered, with these fields filled in. */
    Answer press(Answer form, String button, Sent... fields) {
        return post(form.action(), form(form, button, fields));
    }

    List<Sent> form(Answer form, String button, Sent... fields) {
        List<Sent> sent = new ArrayList<>();
        form.hidden().forEach((name, value) -> sent.add(new Sent(name, value)));
        sent.addAll(List.of(fields));
        sent.add(new Sent(button, "x"));
        return sent;
    }

    /** Reports anonymously: for journeys that are about something else, and whose reporter needs no browser to have come here. */
    Receipt files(String account, String unit) {
        Answer page = press(get("/report"), "begin");
        while (!page.offers("send")) {
            page = press(page, "next", answers(page, account, unit));
        }
        String receipt = press(page, "send").page();
        String code = Pattern.compile("<span>([^<]+)</span>")
                .matcher(find("(?s)id=\"receipt-code\".*?</p>", receipt))
                .results()
                .map(group -> group.group(1))
                .collect(Collectors.joining("-"));
        String number = find("\\b20\\d\\d-\\d{4,}\\b", find("(?s)<dl class=\"facts\".*?</dd>", receipt));
        return new Receipt(code, number);
    }

    private static Sent[] answers(Answer page, String account, String unit) {
        return page.fields().stream()
                .flatMap(field -> Stream.ofNullable(
                        switch (field) {
                            case "category" -> new Sent(field, "SAFETY");
                            case "account" -> new Sent(field, account);
                            case "unit" -> new Sent(field, choice(page.page(), unit));
                            case "disclosure" -> new Sent(field, "ANONYMOUS");
                            default -> null;
                        }))
                .toArray(Sent[]::new);
    }

    /** What is sent when this is chosen from a list on a page. */
    static String choice(String page, String label) {
        return find("(?<=value=\")[0-9a-f-]{36}(?=\"[^>]*>" + Pattern.quote(label) + "<)", page);
    }

    private static String find(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text))
                .group();
    }

    Answer post(String path, List<Sent> fields) {
        return post(path, FORM, body(fields));
    }

    static byte[] body(List<Sent> fields) {
        return fields.stream()
                .map(Sent::encoded)
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    Answer post(String path, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(application.resolve(path));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return send(request.POST(BodyPublishers.ofByteArray(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.setHeader(FROM, place).build(), BodyHandlers.ofString());
            Answer page = new Answer(answer.statusCode(), answer.body(), language);
            isOneOfOurs(page);
            Examination.headers(answer.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().get(0))));
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void isOneOfOurs(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 404, 405, 413);
        assertThat(answer.page())
                .as("status %s", answer.status())
                .containsPattern("<html[^>]* lang=\"(nl|en)\"")
                .doesNotContain("Exception", "\tat ", "io.undertow", "???")
                .contains("<h1");
    }
}
