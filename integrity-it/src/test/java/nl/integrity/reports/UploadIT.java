package nl.integrity.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.integrity.attachments.Attachment;
import nl.integrity.cases.CaseProgress;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.vault.Tickets;
import org.junit.jupiter.api.Test;

/** Files as they come over the line: large ones, half ones, and what only looks like one. */
class UploadIT extends InTheContainer {
    private static final System.Logger LOG = System.getLogger("nl.integrity.it");
    private static final int MEGA = 1 << 20;
    private static final String BOUNDARY = "-----------------------------87654321";

    @Inject
    Ministry ministry;

    @Inject
    CaseProgress progress;

    @Inject
    Tickets tickets;

    @Test
    void a_hundred_megabytes_come_in_and_the_heap_stays_flat() throws IOException {
        Receipt receipt = ministry.report();
        assertThat(send(receipt, 5, at -> {})).contains("200 OK", "is toegevoegd");
        long before = used();
        List<Long> grown = new ArrayList<>();

        String answer = send(receipt, 100, at -> {
            if (at % 20 == 10) {
                grown.add(used() - before);
            }
        });

        LOG.log(System.Logger.Level.INFO, "heap in use, beyond the idle, while 100 MB came in: " + grown);
        assertThat(answer).contains("200 OK", "is toegevoegd");
        assertThat(grown).hasSize(5).allMatch(bytes -> bytes < 24L * MEGA);
        assertThat(grown.get(4) - grown.get(0)).isLessThan(8L * MEGA);
        assertThat(files(receipt)).extracting(Attachment::size).containsExactly(5L * MEGA, 100L * MEGA);
        measure(receipt, 25);
        measure(receipt, 100);
    }

    private void measure(Receipt receipt, int size) throws IOException {
        long start = System.nanoTime();
        send(receipt, size, at -> {});
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        LOG.log(
                System.Logger.Level.INFO,
                "an upload of " + size + " MB took " + seconds + " s: " + Math.round(size / seconds) + " MB/s");
    }

    @Test
    void what_breaks_off_half_way_leaves_nothing_behind() throws IOException {
        Receipt receipt = ministry.report();
        try (Socket line = line()) {
            OutputStream out = line.getOutputStream();
            begin(out, ticket(receipt), 50);
            out.write(new byte[10 * MEGA]);
            out.flush();
            until(() -> comingIn(receipt) == 1);
        }
        until(() -> comingIn(receipt) == 0);
        assertThat(Database.number(
                        "select count(*) from attachment a join report r on r.id = a.report where r.number = ?",
                        receipt.number()))
                .isZero();
        assertThat(files(receipt)).isEmpty();
    }

    @Test
    void what_is_too_large_gets_an_answer_and_is_not_kept() throws IOException {
        Receipt receipt = ministry.report();
        assertThat(send(receipt, 101, at -> {})).contains("200 OK", "groter dan 100 MB");
        assertThat(files(receipt)).isEmpty();
    }

    @Test
    void without_a_ticket_of_ours_nothing_comes_in() throws IOException {
        Receipt receipt = ministry.report();
        assertThat(send("nonsense", 1, at -> {})).contains("200 OK", "Vul uw code nog een keer in");
        String elsewhere = tickets.issue("something else", receipt.code().text(), Duration.ofMinutes(5));
        assertThat(send(elsewhere, 1, at -> {})).contains("Vul uw code nog een keer in");
        assertThat(files(receipt)).isEmpty();
    }

    @Test
    void elsewhere_a_large_body_or_one_of_unsaid_length_is_refused() throws IOException {
        assertThat(answerTo("/report", "Transfer-Encoding: chunked", "3\r\na=b\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(answerTo("/follow", "Content-Length: 1048577", "")).startsWith("HTTP/1.1 413");
    }

    private static String answerTo(String path, String length, String body) throws IOException {
        List<String> head = List.of(
                "POST " + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/x-www-form-urlencoded",
                length,
                "",
                body);
        try (Socket line = line()) {
            line.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            return answer(line);
        }
    }

    @Test
    void a_name_that_means_to_be_a_header_is_a_name() throws IOException {
        Receipt receipt = ministry.report();
        String ticket = ticket(receipt);
        byte[] body = form(ticket, "a\"; x=\r\n b.txt", "Dag.");
        try (Socket line = line()) {
            post(line.getOutputStream(), "/follow-upload", "multipart/form-data; boundary=" + BOUNDARY, body.length);
            line.getOutputStream().write(body);
            line.getOutputStream().flush();
            answer(line);
        }
        for (Attachment file : files(receipt)) {
            String fields = "ticket=" + ticket + "&file=" + file.id();
            try (Socket line = line()) {
                post(line.getOutputStream(), "/follow-download", "application/x-www-form-urlencoded", fields.length());
                line.getOutputStream().write(fields.getBytes(StandardCharsets.US_ASCII));
                line.getOutputStream().flush();
                assertThat(answer(line))
                        .startsWith("HTTP/1.1 200")
                        .containsPattern(
                                "Content-Disposition: attachment; filename=\"[\\w.-]+\"; filename\\*=UTF-8''[\\w.%-]+\r\n")
                        .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store")
                        .endsWith("\r\n\r\nDag.");
            }
        }
    }

    private interface Progress {
        void sent(int megabytes);
    }

    private String send(Receipt receipt, int megabytes, Progress progress) throws IOException {
        return send(ticket(receipt), megabytes, progress);
    }

    private String send(String ticket, int megabytes, Progress progress) throws IOException {
        try (Socket line = line()) {
            OutputStream out = new BufferedOutputStream(line.getOutputStream(), MEGA);
            begin(out, ticket, megabytes);
            byte[] block = new byte[MEGA];
            new Random(megabytes).nextBytes(block);
            for (int sent = 0; sent < megabytes; sent++) {
                out.write(block);
                progress.sent(sent + 1);
            }
            out.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return answer(line);
        }
    }

    private static void begin(OutputStream out, String ticket, int megabytes) throws IOException {
        byte[] head = head(ticket, "groot.bin");
        long length = head.length + (long) megabytes * MEGA + BOUNDARY.length() + 8;
        post(out, "/follow-upload", "multipart/form-data; boundary=" + BOUNDARY, length);
        out.write(head);
    }

    private static byte[] head(String ticket, String name) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"ticket\"\r\n\r\n" + ticket + "\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name.replace("\"", "%22").replace("\r\n", "%0D%0A")
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] form(String ticket, String name, String content) {
        String head = new String(head(ticket, name), StandardCharsets.UTF_8);
        return (head + content + "\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void post(OutputStream out, String path, String type, long length) throws IOException {
        out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket line) throws IOException {
        return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Socket line() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger("jboss.http.port", 8080));
    }

    /** As the page with the files has it. */
    private String ticket(Receipt receipt) {
        return tickets.issue(
                "files of a report", UUID.randomUUID() + "\n" + receipt.code().text(), Duration.ofMinutes(30));
    }

    private List<Attachment> files(Receipt receipt) {
        return progress.follow(receipt.code()).files();
    }

    private static long comingIn(Receipt receipt) {
        return Database.number(
                "select count(*) from attachment a join report r on r.id = a.report"
                        + " where a.state = 'RECEIVING' and r.number = ?",
                receipt.number());
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) {
        for (int tried = 0; tried < 600 && !condition.holds(); tried++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(condition.holds()).isTrue();
    }
}
