package nl.integrity.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Everything that the platform leaves behind, to be searched for what must not be in it. */
public final class Traces {
    static final String WORK_FOLDER = "INTEGRITY_IT_WORK";

    private static final Pattern HEXADECIMAL = Pattern.compile("\\\\x((?:[0-9a-f]{2})+)");

    private final Map<String, Text> texts;

    private Traces(Map<String, Text> texts) {
        this.texts = texts;
    }

    /** What stands somewhere, byte for character, in pieces that hold whole words: all of it at once may be too much. */
    private interface Text {
        void read(Consumer<String> piece);
    }

    /** A dump: every row of every table of every schema that is the application's, as PostgreSQL's own COPY writes it. */
    public static Traces inTheDump() {
        Map<String, Text> dump = new LinkedHashMap<>();
        Database.texts("select quote_ident(schemaname) || '.' || quote_ident(tablename)"
                        + " from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1")
                .forEach(table -> dump.put(table, piece -> rows(table, piece)));
        return new Traces(dump);
    }

    private static void rows(String table, Consumer<String> piece) {
        try (Connection connection = Database.asSuperuser()) {
            CopyOut rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " to stdout with (format csv)");
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                String text = new String(row, ISO_8859_1);
                piece.accept(text);
                raw(text).forEach(piece);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the database has on its disk, the write-ahead log included: byte by byte. */
    public static Traces onTheDisk() {
        Database.change("checkpoint");
        return files(work().resolve("db"));
    }

    /** What the server and the database have logged. */
    public static Traces inTheLogs() {
        Map<String, Text> logs = new LinkedHashMap<>(files(work().resolve("log")).texts);
        logs.putAll(files(Path.of(System.getProperty("jboss.server.log.dir"))).texts);
        return new Traces(logs);
    }

    /** The log of the database alone. */
    public static Path databaseLog() {
        return work().resolve("log/postgresql.log");
    }

    public int size() {
        return texts.size();
    }

    /** Which of these words are found and where: as they are, in any case, in hexadecimal, in base64, or in UTF-16. */
    public List<String> of(Collection<String> words) {
        Map<Integer, Map<String, String>> wanted = new HashMap<>();
        for (String word : words) {
            for (String spelling : spellings(word)) {
                wanted.computeIfAbsent(start(spelling, 0), pair -> new HashMap<>())
                        .put(spelling, word);
            }
        }
        BitSet starts = new BitSet(1 << Short.SIZE);
        wanted.keySet().forEach(starts::set);
        List<String> found = new ArrayList<>();
        texts.forEach((place, whole) -> whole.read(text -> {
            for (int at = 0; at < text.length() - 1; at++) {
                int start = start(text, at);
                if (starts.get(start)) {
                    int here = at;
                    wanted.getOrDefault(start, Map.of()).forEach((spelling, word) -> {
                        if (text.startsWith(spelling, here)) {
                            found.add(word + " in " + place);
                        }
                    });
                }
            }
        }));
        return found.stream().distinct().sorted().toList();
    }

    public List<String> of(String word) {
        return of(List.of(word));
    }

    private static int start(String text, int at) {
        return (text.charAt(at) & 0xff) << Byte.SIZE | (text.charAt(at + 1) & 0xff);
    }

    // the columns of bytes once more, as they are
    private static Stream<String> raw(String row) {
        return HEXADECIMAL
                .matcher(row)
                .results()
                .map(bytes -> new String(HexFormat.of().parseHex(bytes.group(1)), ISO_8859_1));
    }

    private static List<String> spellings(String word) {
        List<String> spellings = new ArrayList<>();
        for (String variant : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
            byte[] bytes = variant.getBytes(UTF_8);
            spellings.add(new String(bytes, ISO_8859_1));
            spellings.add(HexFormat.of().formatHex(bytes));
            spellings.add(HexFormat.of().withUpperCase().formatHex(bytes));
            spellings.add(new String(variant.getBytes(UTF_16LE), ISO_8859_1));
            spellings.add(new String(variant.getBytes(UTF_16BE), ISO_8859_1));
            for (int shift = 0; shift < 3; shift++) {
                spellings.add(base64(bytes, shift));
            }
        }
        return spellings;
    }

    // what base64 makes of the word when it stands behind so many other bytes, less the letters that its neighbours
    // have a part in
    private static String base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : shift + 1, text.length() - (shifted.length % 3 == 0 ? 0 : 1));
    }

    private static Traces files(Path folder) {
        Map<String, Text> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.toString(), piece -> whole(file, piece));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Traces(texts);
    }

    private static void whole(Path file, Consumer<String> piece) {
        try {
            piece.accept(new String(Files.readAllBytes(file), ISO_8859_1));
        } catch (NoSuchFileException gone) {
            // the database tidies up while we read
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path work() {
        return Path.of(System.getenv(WORK_FOLDER));
    }
}
