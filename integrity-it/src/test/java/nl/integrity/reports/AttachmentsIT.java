package nl.integrity.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.integrity.access.AccessRefused;
import nl.integrity.attachments.Attachment;
import nl.integrity.attachments.AttachmentWork;
import nl.integrity.attachments.CleaningState;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.attachments.ScanState;
import nl.integrity.cases.CaseFiles;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.SendFile;
import nl.integrity.container.Database;
import nl.integrity.container.FakeClamd;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.shared.BrokenRule;
import org.junit.jupiter.api.Test;

/** Files both ways: what comes in whole is kept as it was, sealed; what does not leaves nothing. */
class AttachmentsIT extends InTheContainer {
    private static final byte[] CONTENT = "Een brief waarin het allemaal staat. ".getBytes(StandardCharsets.UTF_8);

    private final Person secretary = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    ReporterFiles reporterFiles;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseReading reading;

    @Inject
    CaseProgress progress;

    @EJB
    AttachmentWork work;

    @Test
    void a_file_goes_to_the_committee_and_one_comes_back_and_the_log_tells_of_both() {
        Receipt receipt = ministry.report();
        byte[] large = random(3 * (1 << 20) + 5);
        add(receipt, "bewijs.bin", large);

        Attachment arrived = atTheDesk(receipt).get(0);
        assertThat(arrived.name()).isEqualTo("bewijs.bin");
        assertThat(arrived.size()).isEqualTo(large.length);
        assertThat(arrived.fingerprint()).isEqualTo(sha256(large));
        assertThat(arrived.fromReporter()).isTrue();
        assertThat(arrived.cleaning()).isEqualTo(CleaningState.NOT_THIS_TYPE);
        assertThat(Database.text("select awaits_answer from case_file where number = ?", receipt.number()))
                .isEqualTo("true");
        Ministry.scanned(receipt);
        assertThat(read(secretary.asks(() -> caseFiles.open(receipt.number(), arrived.id(), Copy.ORIGINAL))))
                .isEqualTo(large);

        secretary.does(() -> caseFiles.send(sending(receipt, "antwoord.txt"), stream(CONTENT)));
        assertThat(Database.text("select awaits_answer from case_file where number = ?", receipt.number()))
                .isEqualTo("false");
        Ministry.scanned(receipt);
        Attachment sent = progress.follow(receipt.code()).files().get(1);
        assertThat(sent.fromReporter()).isFalse();
        assertThat(read(reporterFiles.open(receipt.code(), sent.id()))).isEqualTo(CONTENT);
        assertThat(Database.texts(
                        "select action || ' ' || channel from audit_entry where object like ? and action like '%FILE%'"
                                + " and channel <> 'system' order by at, chain, number",
                        "%" + receipt.number() + "%"))
                .contains(
                        "ADD_FILE_TO_OWN_REPORT public",
                        "READ_FILE desk",
                        "UNSEAL_FILES desk",
                        "SEND_FILE desk",
                        "READ_OWN_FILE public",
                        "UNSEAL_FILES public");
    }

    @Test
    void no_word_of_a_file_nor_its_name_nor_its_fingerprint_is_in_a_dump_or_in_a_log() {
        Receipt receipt = ministry.report();
        String word = "woord" + UUID.randomUUID().toString().replace("-", "");
        String name = "naam" + UUID.randomUUID().toString().replace("-", "");
        byte[] content = word.repeat(50_000).getBytes(StandardCharsets.UTF_8);
        add(receipt, name + ".txt", content);

        List<String> words = List.of(word, name, sha256(content));
        for (Traces traces : List.of(Traces.inTheDump(), Traces.onTheDisk(), Traces.inTheLogs())) {
            assertThat(traces.of(words)).isEmpty();
        }
    }

    @Test
    void a_file_that_was_tampered_with_gives_out_nothing_of_what_was_changed() {
        Receipt receipt = ministry.report();
        add(receipt, "a.bin", random(3 << 20));
        add(receipt, "b.bin", random(3 << 20));
        Ministry.scanned(receipt);
        List<Attachment> files = atTheDesk(receipt);
        String one = files.get(0).id().toString();
        String other = files.get(1).id().toString();
        for (String tampering : List.of(
                "update attachment_chunk set content = set_byte(content, 9, get_byte(content, 9) # 1)"
                        + " where attachment = 'ONE' and position = 1",
                "delete from attachment_chunk where attachment = 'ONE' and position ="
                        + " (select max(position) from attachment_chunk where attachment = 'ONE')",
                "delete from attachment_chunk where attachment = 'ONE' and position = 0",
                "update attachment_chunk set position = 3 - position where attachment = 'ONE' and position in (1, 2)",
                "update attachment_chunk c set content = o.content from attachment_chunk o"
                        + " where c.attachment = 'ONE' and o.attachment = 'OTHER' and o.position = c.position")) {
            Database.change("create table kept_chunk as table attachment_chunk");
            try {
                Database.change("alter table attachment_chunk drop constraint attachment_chunk_pkey");
                assertThat(Database.change(tampering
                                .replace("ONE", one)
                                .replace("OTHER", other)
                                .replace("ONE", one)))
                        .isPositive();
                assertThatThrownBy(() -> read(secretary.asks(() ->
                                caseFiles.open(receipt.number(), files.get(0).id(), Copy.ORIGINAL))))
                        .as(tampering)
                        .hasStackTraceContaining("tampered with");
            } finally {
                Database.change("alter table attachment_chunk disable trigger attachment_chunk_in_time");
                Database.change("delete from attachment_chunk");
                Database.change("insert into attachment_chunk table kept_chunk");
                Database.change("alter table attachment_chunk enable trigger attachment_chunk_in_time");
                Database.change("alter table attachment_chunk add primary key (attachment, copy, position)");
                Database.change("drop table kept_chunk");
            }
        }
        assertThat(read(secretary.asks(
                        () -> caseFiles.open(receipt.number(), files.get(0).id(), Copy.ORIGINAL))))
                .hasSize(3 << 20);
    }

    @Test
    void nobody_gets_a_file_but_those_of_its_own_report() {
        Person excluded = Person.secretary();
        Receipt receipt = ministry.reportBy(excluded);
        Receipt other = ministry.report();
        add(receipt, "brief.txt", CONTENT);
        Ministry.scanned(receipt);
        var id = atTheDesk(receipt).get(0).id();

        assertThatThrownBy(() -> excluded.asks(() -> caseFiles.open(receipt.number(), id, Copy.ORIGINAL)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> excluded.does(() -> caseFiles.send(sending(receipt, "x"), stream(CONTENT))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> secretary.asks(() -> caseFiles.open(other.number(), id, Copy.ORIGINAL)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> reporterFiles.open(other.code(), id)).isInstanceOf(AccessRefused.class);
        ReceiptCode nobodys = ReceiptCode.read("0000-0000-0000-0000-0000-0000").orElseThrow();
        assertThatThrownBy(() -> reporterFiles.open(nobodys, id)).hasMessage("follow.code.unknown");
        assertThatThrownBy(() -> reporterFiles.add(
                        new AddFile(nobodys, UUID.randomUUID(), "x", Ministry.somewhere()), stream(CONTENT)))
                .hasMessage("follow.code.unknown");
        assertThat(read(reporterFiles.open(receipt.code(), id))).isEqualTo(CONTENT);
    }

    @Test
    void what_breaks_off_or_is_too_large_or_empty_leaves_nothing_behind() {
        Receipt receipt = ministry.report();
        Map<String, Long> before = filesOf(receipt);
        assertThatThrownBy(() -> reporterFiles.add(adding(receipt, "half"), new Broken(5 << 20)))
                .isInstanceOf(BrokenRule.class)
                .hasMessage("file.broken");
        assertThatThrownBy(() -> reporterFiles.add(adding(receipt, "large"), new Endless()))
                .hasMessage("file.large");
        assertThatThrownBy(() -> reporterFiles.add(adding(receipt, "empty"), stream(new byte[0])))
                .hasMessage("file.empty");
        assertThat(filesOf(receipt)).isEqualTo(before);
        assertThat(progress.follow(receipt.code()).files()).isEmpty();
    }

    @Test
    void the_same_file_sent_twice_with_one_form_is_one() {
        Receipt receipt = ministry.report();
        AddFile adding = adding(receipt, "brief.txt");
        reporterFiles.add(adding, stream(CONTENT));
        reporterFiles.add(adding, stream(CONTENT));
        reporterFiles.add(adding, stream(random(10)));
        assertThat(progress.follow(receipt.code()).files()).hasSize(2);
        assertThat(Database.number(
                        "select count(*) from attachment where state = 'RECEIVING' and report ="
                                + " (select id from report where number = ?)",
                        receipt.number()))
                .isZero();
    }

    @Test
    void what_a_stopped_server_left_half_is_swept_away() {
        Receipt receipt = ministry.report();
        for (String age : List.of("3 hours", "1 hour")) {
            Database.change(
                    "insert into attachment (id, report, by_confidant, begun_at) select gen_random_uuid(), id, false,"
                            + " now() - cast(? as interval) from report where number = ?",
                    age,
                    receipt.number());
        }
        Database.change(
                "insert into attachment_chunk select id, 'ORIGINAL', 0, 'x' from attachment where report ="
                        + " (select id from report where number = ?)",
                receipt.number());
        assertThat(filesOf(receipt)).containsEntry("chunks", 2L);

        work.sweep();

        assertThat(filesOf(receipt)).containsEntry("files", 1L).containsEntry("chunks", 1L);
        Database.change("delete from attachment where state = 'RECEIVING'");
    }

    @Test
    void what_is_kept_the_application_can_neither_change_nor_delete() throws SQLException {
        Receipt receipt = ministry.report();
        add(receipt, "brief.txt", CONTENT);
        String id = atTheDesk(receipt).get(0).id().toString();
        try (Connection connection = Database.asTheApplication();
                var statement = connection.createStatement()) {
            for (String attempt : List.of(
                    "delete from attachment where id = 'ID'",
                    "delete from attachment_chunk where attachment = 'ID'",
                    "update attachment_chunk set content = 'x' where attachment = 'ID'",
                    "insert into attachment_chunk values ('ID', 'ORIGINAL', 99, 'x')",
                    "insert into attachment_chunk values ('ID', 'CLEANED', 0, 'x')",
                    "update attachment set state = 'RECEIVING' where id = 'ID'",
                    "update attachment set name = 'x' where id = 'ID'",
                    "update attachment set fingerprint = 'x' where id = 'ID'")) {
                assertThatThrownBy(() -> statement.execute(attempt.replace("ID", id)))
                        .as(attempt)
                        .isInstanceOf(SQLException.class);
            }
            try (var dropped = statement.executeQuery("select attachment_drop('" + id + "')")) {
                assertThat(dropped.next()).isTrue();
                assertThat(dropped.getInt(1)).isZero();
            }
        }
        assertThat(atTheDesk(receipt)).hasSize(1);
    }

    @Test
    void a_file_waits_for_the_scanner_and_what_it_finds_stays_shut_for_everybody() throws IOException {
        Receipt receipt = ministry.report();
        add(receipt, "brief.txt", CONTENT);
        add(receipt, "virus.txt", "an EICAR in disguise".getBytes(StandardCharsets.US_ASCII));
        List<Attachment> files = atTheDesk(receipt);
        assertThat(files).extracting(Attachment::scan).containsOnly(ScanState.PENDING);
        assertThatThrownBy(() -> secretary.asks(
                        () -> caseFiles.open(receipt.number(), files.get(0).id(), Copy.ORIGINAL)))
                .hasMessage("file.pending");

        try (FakeClamd clamd = FakeClamd.start()) {
            until(() -> {
                Database.change("update attachment set work_after = now() where scan = 'PENDING' and state = 'KEPT'");
                return atTheDesk(receipt).stream().noneMatch(file -> file.scan() == ScanState.PENDING);
            });
            assertThat(clamd.asked()).isPositive();
        }

        assertThat(atTheDesk(receipt))
                .extracting(Attachment::scan)
                .containsExactly(ScanState.CLEAN, ScanState.INFECTED);
        assertThat(read(secretary.asks(
                        () -> caseFiles.open(receipt.number(), files.get(0).id(), Copy.ORIGINAL))))
                .isEqualTo(CONTENT);
        assertThatThrownBy(() -> secretary.asks(
                        () -> caseFiles.open(receipt.number(), files.get(1).id(), Copy.ORIGINAL)))
                .hasMessage("file.infected");
        assertThatThrownBy(() -> reporterFiles.open(receipt.code(), files.get(1).id()))
                .hasMessage("file.infected");
    }

    @Test
    void beside_the_untouched_original_stands_a_copy_that_does_not_say_who_made_it() throws IOException {
        Receipt receipt = ministry.report();
        byte[] photograph = Pictures.photograph("AAGJE-QUIST");
        add(receipt, "foto.jpg", photograph);
        secretary.does(() -> caseFiles.send(sending(receipt, "terug.jpg"), stream(photograph)));
        assertThat(atTheDesk(receipt)).extracting(Attachment::cleaning).containsOnly(CleaningState.PENDING);
        assertThatThrownBy(() -> reporterFiles.open(
                        receipt.code(), atTheDesk(receipt).get(1).id()))
                .hasMessage("file.pending");
        Ministry.scanned(receipt);

        until(() -> atTheDesk(receipt).stream().allMatch(Attachment::isCleaned));

        var id = atTheDesk(receipt).get(0).id();
        byte[] copy = read(secretary.asks(() -> caseFiles.open(receipt.number(), id, Copy.CLEANED)));
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("AAGJE-QUIST");
        assertThat(read(secretary.asks(() -> caseFiles.open(receipt.number(), id, Copy.ORIGINAL))))
                .isEqualTo(photograph);
        // the reporter meets functions, not names
        assertThat(read(reporterFiles.open(
                        receipt.code(), atTheDesk(receipt).get(1).id())))
                .isEqualTo(copy);
    }

    private void add(Receipt receipt, String name, byte[] content) {
        reporterFiles.add(adding(receipt, name), stream(content));
    }

    private static AddFile adding(Receipt receipt, String name) {
        return new AddFile(receipt.code(), UUID.randomUUID(), name, Ministry.somewhere());
    }

    private static SendFile sending(Receipt receipt, String name) {
        return new SendFile(receipt.number(), UUID.randomUUID(), name);
    }

    private List<Attachment> atTheDesk(Receipt receipt) {
        return secretary.asks(() -> reading.open(receipt.number()).report().files());
    }

    private static Map<String, Long> filesOf(Receipt receipt) {
        String of = "report = (select id from report where number = ?)";
        return Map.of(
                "files",
                Database.number("select count(*) from attachment where " + of, receipt.number()),
                "chunks",
                Database.number(
                        "select count(*) from attachment_chunk where attachment in (select id from attachment where "
                                + of + ")",
                        receipt.number()));
    }

    private static void until(BooleanSupplier condition) {
        for (int tried = 0; tried < 600 && !condition.getAsBoolean(); tried++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static byte[] read(OpenedFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(out.size()).isEqualTo(file.size());
        return out.toByteArray();
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line that breaks after so many bytes. */
    private static final class Broken extends InputStream {
        private int left;

        Broken(int size) {
            left = size;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1) < 0 ? -1 : 7;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                throw new IOException("the line broke");
            }
            int now = Math.min(left, length);
            left -= now;
            return now;
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 7;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return length;
        }
    }
}
