package nl.integrity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.integrity.journeys.RawVisitor.Answer;
import nl.integrity.journeys.RawVisitor.Sent;

/** Somebody who is logged in at the desk, without a browser: types any address, and sends any form. */
final class Clerk {
    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*)(.*)");
    private static final Pattern LOGIN = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final URI application;
    private final String place;

    Clerk(URI application, String place) {
        this.application = application;
        this.place = place;
    }

    /**
     * What came back.
     *
     * @param location where it leads; empty when nowhere
     */
    record Reply(int status, String location, String body, Map<String, List<String>> headers) {
        /** The form with this button: what is filled in as it stands, and where it goes. Empty when there is none. */
        List<Sent> form(String button) {
            return part(button).stream()
                    .flatMap(form -> {
                        Answer answer = new Answer(status, form, Language.NL);
                        List<Sent> sent = new ArrayList<>();
                        answer.hidden().forEach((name, value) -> sent.add(new Sent(name, value)));
                        answer.fields().forEach(name -> sent.add(new Sent(name, "x")));
                        sent.add(new Sent(button, "x"));
                        return sent.stream();
                    })
                    .toList();
        }

        private List<String> part(String button) {
            return Pattern.compile("(?s)<form\\b.*?</form>")
                    .matcher(body)
                    .results()
                    .map(MatchResult::group)
                    .filter(form -> form.contains("name=\"" + button + "\""))
                    .limit(1)
                    .toList();
        }

        /** Without what is different each time: the hour at which a session ends, and the date. */
        String bare() {
            Map<String, List<String>> kept = new TreeMap<>(headers);
            kept.remove("date");
            return status + " " + location + " " + kept + " "
                    + body.replaceAll("<b id=\"session-time\">[^<]*</b>", "")
                            .replaceAll("(?<=name=\"jakarta.faces.ViewState\")[^>]*", "");
        }
    }

    /** Goes to the desk and answers what single sign-on asks; the page after that is of no interest. */
    void logsIn(String username, String password) {
        synchronized (Desk.door(username)) {
            Reply page = followed(get("/desk/"));
            List<String> form = LOGIN.matcher(page.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .toList();
            assertThat(form).as(page.body()).hasSize(1);
            Reply in = followed(post(
                    URI.create(form.get(0)),
                    List.of(
                            new Sent("username", username),
                            new Sent("password", password),
                            new Sent("credentialId", ""))));
            assertThat(in.status()).as(username).isEqualTo(200);
        }
    }

    private Reply followed(Reply reply) {
        Reply last = reply;
        for (int hops = 0; last.status() / 100 == 3 && hops < 10; hops++) {
            last = send(HttpRequest.newBuilder(URI.create(last.location())));
        }
        return last;
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(application.resolve(path)));
    }

    Reply post(String path, List<Sent> fields) {
        return post(application.resolve(path), fields);
    }

    /**
     * Fills in the form with this button and sends it: what is hidden in it, these, and nothing else. It leads somewhere: it was done.
     *
     * @return where it leads
     */
    String sends(String path, String button, Map<String, String> filled) {
        List<Sent> form = get(path).form(button).stream()
                .filter(field -> !field.value().equals("x") || field.name().equals(button))
                .filter(field -> !filled.containsKey(field.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        filled.forEach((name, value) -> form.add(new Sent(name, value)));
        Reply done = post(path, form);
        assertThat(done.status()).as(path + " " + button + " " + done.body()).isEqualTo(302);
        return done.location();
    }

    /** Sends a form with a text file, as a browser does. */
    Reply attaches(String path, List<Sent> fields, String fileName, String content) {
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append("--part\r\nContent-Disposition: form-data; name=\"")
                .append(field.name())
                .append("\"\r\n\r\n")
                .append(field.value())
                .append("\r\n"));
        body.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(content)
                .append("\r\n--part--\r\n");
        return send(HttpRequest.newBuilder(application.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private Reply post(URI address, List<Sent> fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", RawVisitor.FORM)
                .POST(BodyPublishers.ofByteArray(RawVisitor.body(fields))));
    }

    private Reply send(HttpRequest.Builder request) {
        URI address = request.build().uri();
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), site -> new HashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (address.getAuthority().equals(application.getAuthority())) {
            request.header(RawVisitor.FROM, place);
        }
        // single sign-on sends nobody to log in who does not say that they read pages
        request.header("Accept", "text/html");
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(line, jar));
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
            headers.remove("set-cookie");
            String location = answer.headers()
                    .firstValue("Location")
                    .map(to -> address.resolve(to).toString())
                    .orElse("");
            headers.remove("location");
            return new Reply(answer.statusCode(), location, answer.body(), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(String line, Map<String, String> jar) {
        var cookie = COOKIE.matcher(line);
        if (cookie.matches()) {
            if (cookie.group(2).isEmpty() || cookie.group(3).contains("Max-Age=0")) {
                jar.remove(cookie.group(1));
            } else {
                jar.put(cookie.group(1), cookie.group(2));
            }
        }
    }
}
