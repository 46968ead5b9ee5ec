package nl.integrity.duties;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.TableText;
import nl.integrity.shared.Typed;
import nl.integrity.sheets.SheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads who holds what out of a file of the authorisation system, and says of each line what is wrong with it. */
final class HoldingFile {
    /** In bytes: several times what a large ministry needs. */
    static final int LARGEST = 32 << 20;

    static final int MOST_LINES = 300_000;

    /** Of the lines that are wrong: whoever sees this many looks for the cause elsewhere. */
    static final int FAULTS_TOLD = 200;

    private static final int KEY_LENGTH = 64;
    private static final int NAME_LENGTH = 200;
    private static final int FOUND_LENGTH = 40;

    /** What the columns may be called, without regard to capitals, spaces and dashes. */
    private static final Map<String, Column> HEADERS = headers();

    private enum Column {
        PERSON,
        NAME,
        UNIT,
        DUTY
    }

    /** A holding, by the identifiers of unit and duty. */
    record Line(String person, String name, UUID unit, UUID duty) {
        @Override
        public String toString() {
            return "a line";
        }
    }

    /**
     * What a file says.
     *
     * @param faulty how many lines are wrong; the first of them are in {@code faults}
     * @param doubles how many lines say again what another one said
     */
    record Content(List<Line> lines, List<LineFault> faults, int faulty, int doubles) {
        @Override
        public String toString() {
            return lines.size() + " lines";
        }
    }

    private final Map<String, UUID> units;
    private final Map<String, UUID> duties;
    private final Map<String, String> names = new HashMap<>();
    private final Set<Line> seen = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private int faulty;
    private int doubles;

    private HoldingFile(Map<String, UUID> units, Map<String, UUID> duties) {
        this.units = units;
        this.duties = duties;
    }

    /**
     * @param units by their code in capitals, as {@code duties}
     * @throws BrokenRule when the file as a whole cannot be read
     */
    static Content read(InputStream file, Map<String, UUID> units, Map<String, UUID> duties) {
        String text = decode(bytes(file));
        HoldingFile reading = new HoldingFile(units, duties);
        reading.read(text);
        return new Content(reading.lines, reading.faults, reading.faulty, reading.doubles);
    }

    private static byte[] bytes(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BrokenRule("duties.file.large", LARGEST >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new BrokenRule("duties.file.broken", 1);
        }
    }

    private static String decode(byte[] bytes) {
        return SheetText.read(bytes, MOST_LINES)
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(() -> new BrokenRule("duties.file.encoding"));
    }

    private void read(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(TableText.delimiter(text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            CSVRecord header = records.hasNext() ? records.next() : null;
            Map<Column, Integer> places = header == null ? Map.of() : places(header);
            if (header == null || places.size() < Column.values().length) {
                throw new BrokenRule("duties.file.header");
            }
            int width = header.size();
            for (line = 2; records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                take(records.next(), (int) parser.getCurrentLineNumber(), places, width);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenRule("duties.file.broken", line);
        }
    }

    private static Map<Column, Integer> places(CSVRecord header) {
        Map<Column, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            Column column = HEADERS.get(plain(header.get(place)));
            if (column != null && places.put(column, place) != null) {
                throw new BrokenRule("duties.file.header");
            }
        }
        return places;
    }

    private void take(CSVRecord cells, int number, Map<Column, Integer> places, int width) {
        if (lines.size() + faulty + doubles == MOST_LINES) {
            throw new BrokenRule("duties.file.long", MOST_LINES);
        }
        if (cells.size() != width) {
            refuse(number, LineFault.Kind.CELLS, String.valueOf(cells.size()));
            return;
        }
        String person = cell(cells, places, Column.PERSON);
        String name = cell(cells, places, Column.NAME);
        String unit = cell(cells, places, Column.UNIT);
        String duty = cell(cells, places, Column.DUTY);
        UUID unitId = units.get(unit.toUpperCase(Locale.ROOT));
        UUID dutyId = duties.get(duty.toUpperCase(Locale.ROOT));
        Optional<LineFault> fault = fault(number, person, name);
        if (fault.isPresent()) {
            refuse(fault.get());
        } else if (unitId == null) {
            refuse(number, LineFault.Kind.UNIT_UNKNOWN, unit);
        } else if (dutyId == null) {
            refuse(number, LineFault.Kind.DUTY_UNKNOWN, duty);
        } else if (!sameName(person, name)) {
            refuse(number, LineFault.Kind.NAME_DIFFERS, name);
        } else {
            keep(new Line(person, Objects.requireNonNull(names.get(person)), unitId, dutyId));
        }
    }

    private static Optional<LineFault> fault(int line, String person, String name) {
        LineFault.@Nullable Kind kind = person.isEmpty()
                ? LineFault.Kind.PERSON_MISSING
                : person.length() > KEY_LENGTH
                        ? LineFault.Kind.PERSON_LONG
                        : name.isEmpty()
                                ? LineFault.Kind.NAME_MISSING
                                : name.length() > NAME_LENGTH ? LineFault.Kind.NAME_LONG : null;
        return Optional.ofNullable(kind).map(wrong -> new LineFault(line, wrong, ""));
    }

    /** The first name of a person counts; capitals and spaces make no other name. */
    private boolean sameName(String person, String name) {
        String known = names.putIfAbsent(person, name);
        return known == null || known.equals(name) || plain(known).equals(plain(name));
    }

    private void keep(Line line) {
        if (seen.add(line)) {
            lines.add(line);
        } else {
            doubles++;
        }
    }

    private void refuse(int line, LineFault.Kind kind, String found) {
        refuse(new LineFault(
                line, kind, found.length() > FOUND_LENGTH ? found.substring(0, FOUND_LENGTH) + "…" : found));
    }

    private void refuse(LineFault fault) {
        faulty++;
        if (faults.size() < FAULTS_TOLD) {
            faults.add(fault);
        }
    }

    private static String cell(CSVRecord cells, Map<Column, Integer> places, Column column) {
        return Typed.tidy(SheetText.cell(cells.get(Objects.requireNonNull(places.get(column)))))
                .replace('\n', ' ');
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0_-]+", "");
    }

    private static Map<String, Column> headers() {
        Map<String, Column> headers = new HashMap<>();
        List.of("personeelsnummer", "nummer", "account", "persoon", "personnelnumber", "number", "person")
                .forEach(name -> headers.put(name, Column.PERSON));
        List.of("naam", "name").forEach(name -> headers.put(name, Column.NAME));
        List.of("onderdeel", "eenheid", "onderdeelcode", "unit", "unitcode")
                .forEach(name -> headers.put(name, Column.UNIT));
        List.of("taak", "taakcode", "rol", "functie", "duty", "dutycode", "role")
                .forEach(name -> headers.put(name, Column.DUTY));
        return Map.copyOf(headers);
    }
}
