package nl.integrity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.integrity.cases.CaseProgress;
import nl.integrity.cases.CaseReading;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.Traces;
import nl.integrity.reports.DialogueMessage;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.Reporter;
import org.junit.jupiter.api.Test;

/** What was told stays between those who may know it: whoever has the database has no word of it. */
class SealedIT extends InTheContainer {
    private final Person secretary = Person.secretary();

    @Inject
    Ministry ministry;

    @Inject
    ReportIntake intake;

    @Inject
    CaseReading reading;

    @Inject
    CaseProgress progress;

    @Test
    void no_word_of_a_report_of_its_dialogue_or_of_its_reporter_is_in_a_dump_on_the_disk_or_in_a_log() {
        List<String> words = new ArrayList<>();
        Receipt receipt =
                ministry.file(ministry.form(said(words), new Reporter(said(words), said(words) + "@post.example")));
        ministry.acknowledge(receipt.number(), secretary, said(words));
        ministry.add(receipt, said(words));
        ministry.write(receipt.number(), secretary, said(words), false);
        ministry.write(receipt.number(), secretary, said(words), true);
        assertThat(everythingReadOf(receipt)).contains(words);
        assertThat(words).hasSize(7 * 6);
        words.addAll(spellings(receipt));

        for (Traces traces : List.of(Traces.inTheDump(), Traces.onTheDisk(), Traces.inTheLogs())) {
            assertThat(traces.size()).isPositive();
            assertThat(traces.of(words)).isEmpty();
        }
        // the search does find what is there
        String number = receipt.number();
        assertThat(Traces.inTheDump().of(number))
                .containsExactly(
                        number + " in public.audit_entry",
                        number + " in public.case_file",
                        number + " in public.case_report",
                        number + " in public.register_entry",
                        number + " in public.report");
        assertThat(Traces.onTheDisk().of(number)).isNotEmpty();
        assertThat(Traces.inTheLogs().of("WFLYSRV0010")).isNotEmpty();
    }

    @Test
    void the_search_finds_a_word_in_every_disguise() {
        String word = said(new ArrayList<>()).substring(0, 12);
        List<String> disguises = List.of(
                "convert_to('" + word + "', 'UTF8')",
                "convert_to('x" + word.toUpperCase(Locale.ROOT) + "y', 'UTF8')",
                "convert_to(encode('" + word + "', 'hex'), 'UTF8')",
                "convert_to(encode('" + word + "', 'base64'), 'UTF8')",
                "convert_to(encode('a" + word + "b', 'base64'), 'UTF8')",
                "convert_to(encode('ab" + word + "bc', 'base64'), 'UTF8')");
        for (String disguise : disguises) {
            Database.change("create table disguise as select " + disguise + " as sealed");
            try {
                assertThat(Traces.inTheDump().of(word)).as(disguise).containsExactly(word + " in public.disguise");
            } finally {
                Database.change("drop table disguise");
            }
        }
    }

    @Test
    void sealed_text_that_was_moved_elsewhere_cannot_be_read_there() {
        Receipt one = told();
        Receipt other = told();
        String a = id(one);
        String b = id(other);
        List<String> messages = Database.texts("select id from message where report = ?::uuid order by at", a);
        List<Cell> cells = List.of(
                new Cell("report", "account", "id = '" + a + "'"),
                new Cell("report", "account", "id = '" + b + "'"),
                new Cell("message", "text", "id = '" + messages.get(0) + "'"),
                new Cell("message", "text", "id = '" + messages.get(1) + "'"),
                new Cell("reporter_identity", "name", "report = '" + a + "'"),
                new Cell("reporter_identity", "contact", "report = '" + a + "'"),
                new Cell("reporter_identity", "name", "report = '" + b + "'"),
                new Cell("dossier_key", "wrapped", "compartment = 'CONTENT' and dossier = '" + a + "'"),
                new Cell("dossier_key", "wrapped", "compartment = 'IDENTITY' and dossier = '" + a + "'"),
                new Cell("dossier_key", "wrapped", "compartment = 'CONTENT' and dossier = '" + b + "'"));
        for (Cell from : cells) {
            for (Cell to : cells) {
                if (!from.equals(to)) {
                    byte[] rightful = to.read();
                    to.write(from.read());
                    assertThatThrownBy(() -> {
                                everythingReadOf(one);
                                everythingReadOf(other);
                            })
                            .as("%s in the place of %s", from, to)
                            .hasStackTraceContaining("tampered with");
                    to.write(rightful);
                }
            }
        }
        assertThatCode(() -> everythingReadOf(one)).doesNotThrowAnyException();
        assertThatCode(() -> everythingReadOf(other)).doesNotThrowAnyException();
    }

    @Test
    void sealed_text_with_one_bit_changed_cannot_be_read() {
        Receipt receipt = told();
        String id = id(receipt);
        for (Cell cell : List.of(
                new Cell("report", "account", "id = '" + id + "'"),
                new Cell("message", "text", "report = '" + id + "' and author is null"),
                new Cell("reporter_identity", "name", "report = '" + id + "'"),
                new Cell("reporter_identity", "contact", "report = '" + id + "'"),
                new Cell("dossier_key", "wrapped", "compartment = 'CONTENT' and dossier = '" + id + "'"),
                new Cell("dossier_key", "wrapped", "compartment = 'IDENTITY' and dossier = '" + id + "'"))) {
            byte[] rightful = cell.read();
            byte[] changed = rightful.clone();
            changed[changed.length - 1] ^= 1;
            cell.write(changed);
            assertThatThrownBy(() -> everythingReadOf(receipt))
                    .as(cell.toString())
                    .isNotNull();
            cell.write(rightful);
        }
        assertThatCode(() -> everythingReadOf(receipt)).doesNotThrowAnyException();
    }

    @Test
    void what_was_told_is_gone_for_good_with_its_key() {
        Receipt receipt = told();
        Receipt other = told();
        Database.change("delete from dossier_key where compartment = 'CONTENT' and dossier = ?::uuid", id(receipt));
        assertThatThrownBy(() -> secretary.asks(() -> reading.open(receipt.number())))
                .hasStackTraceContaining("is gone");
        assertThatThrownBy(() -> progress.follow(receipt.code())).hasStackTraceContaining("is gone");
        assertThatThrownBy(() -> ministry.add(receipt, "Hallo?")).hasStackTraceContaining("is gone");
        // the identity has a key of its own
        assertThat(secretary.asks(() -> reading.reporter(receipt.number()))).isPresent();

        Database.change(
                "insert into dossier_key select ?::uuid, compartment, wrapped from dossier_key"
                        + " where compartment = 'CONTENT' and dossier = ?::uuid",
                id(receipt),
                id(other));
        assertThatThrownBy(() -> secretary.asks(() -> reading.open(receipt.number())))
                .hasStackTraceContaining("tampered with");
    }

    /** One sealed value where it stands. */
    private record Cell(String table, String column, String where) {
        byte[] read() {
            return (byte[]) Database.rows("select " + column + " from " + table + " where " + where)
                    .get(0)
                    .columns()
                    .get(0);
        }

        void write(byte[] value) {
            assertThat(Database.change("update " + table + " set " + column + " = ? where " + where, value))
                    .isEqualTo(1);
        }
    }

    private Receipt told() {
        Receipt receipt = ministry.file(ministry.form(
                "Iets wat niemand weet. " + UUID.randomUUID(), new Reporter("Wout Terpstra", "wout@post.example")));
        ministry.acknowledge(receipt.number(), secretary, "Ontvangen.");
        ministry.add(receipt, "En dit ook.");
        return receipt;
    }

    private static String id(Receipt receipt) {
        return Database.text("select id from report where number = ?", receipt.number());
    }

    private String everythingReadOf(Receipt receipt) {
        var opened = secretary.asks(() -> reading.open(receipt.number()));
        Reporter reporter =
                secretary.asks(() -> reading.reporter(receipt.number())).orElseThrow();
        return opened.report().account() + " " + reporter.name() + " " + reporter.contact() + " "
                + progress.follow(receipt.code()).dialogue().stream()
                        .map(DialogueMessage::text)
                        .collect(Collectors.joining(" "));
    }

    /** Six words that nobody ever said before; they are added to what is to be looked for. */
    private static String said(List<String> words) {
        List<String> fresh = IntStream.range(0, 6)
                .mapToObj(i -> RandomGenerator.getDefault()
                        .ints(14, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
        words.addAll(fresh);
        return String.join(" ", fresh);
    }

    /** The receipt code whole, and any two of its groups, as it may be written down. */
    private static List<String> spellings(Receipt receipt) {
        String code = receipt.code().text();
        List<String> groups = List.of(code.split("-", -1));
        List<String> spellings = new ArrayList<>(List.of(code, code.replace("-", ""), code.replace("-", " ")));
        for (int group = 1; group < groups.size(); group++) {
            for (String between : List.of("", "-", " ", ".", "_")) {
                spellings.add(groups.get(group - 1) + between + groups.get(group));
            }
        }
        return spellings;
    }
}
