package nl.integrity.measures;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Reads a list of recommendations out of a table, and says of each line what is wrong with it. */
final class RecommendationTable {
    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_LINES = 20_000;

    private static final Set<String> PARAGRAPH = Set.of("paragraaf", "paragraph");
    private static final Set<String> TEXT = Set.of("aanbeveling", "recommendation");

    private RecommendationTable() {}

    /**
     * What a line says.
     *
     * @param number as a text editor counts, the line with the names of the columns being the first
     * @param fault what is wrong with it; {@code null} for nothing
     */
    record Line(long number, String paragraph, String text, @Nullable String fault) {
        AddRecommendation command(UUID source) {
            return new AddRecommendation(source, paragraph, text);
        }

        @Override
        public String toString() {
            return "line " + number;
        }
    }

    /** @throws BrokenRule when it is neither a spreadsheet that can be read nor text in UTF-8 */
    static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BrokenRule("measures.file.large");
        }
        return SheetText.read(file, MOST_LINES).orElseThrow(() -> new BrokenRule("measures.file.encoding"));
    }

    /**
     * @param known the paragraphs of which there are recommendations already
     * @throws BrokenRule when it is no table with the columns that it takes, or a longer one than is taken at once
     */
    static List<Line> read(String text, Set<String> known) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(TableText.delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                // or else nobody could tell which line of the file one is
                .setIgnoreEmptyLines(false)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser table = format.parse(new StringReader(text))) {
            int paragraph = column(table, PARAGRAPH);
            int recommended = column(table, TEXT);
            Set<String> seen = new HashSet<>(known);
            List<Line> lines = new ArrayList<>();
            long number = table.getCurrentLineNumber() + 1;
            for (CSVRecord each : table) {
                if (lines.size() == MOST_LINES) {
                    throw new BrokenRule("measures.file.long");
                }
                if (!isEmpty(each)) {
                    lines.add(line(number, cell(each, paragraph), cell(each, recommended), seen));
                }
                number = table.getCurrentLineNumber() + 1;
            }
            if (lines.isEmpty()) {
                throw new BrokenRule("measures.file.empty");
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BrokenRule("measures.file.noTable");
        }
    }

    private static Line line(long number, String paragraph, String text, Set<String> seen) {
        String fault = null;
        if (paragraph.isEmpty()) {
            fault = "measures.paragraph.missing";
        } else if (paragraph.length() > 40) {
            fault = "measures.line.paragraph";
        } else if (text.isEmpty()) {
            fault = "measures.text.missing";
        } else if (text.length() > 4_000) {
            fault = "measures.line.text";
        } else if (!seen.add(paragraph)) {
            fault = "measures.line.twice";
        }
        return new Line(number, paragraph, text, fault);
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.size() == 1 && line.get(0).isBlank();
    }

    private static String cell(CSVRecord line, int column) {
        return column < line.size() ? Typed.tidy(SheetText.cell(line.get(column))) : "";
    }

    private static int column(CSVParser table, Set<String> names) {
        return table.getHeaderMap().entrySet().stream()
                .filter(each -> names.contains(each.getKey().strip().toLowerCase(Locale.ROOT)))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new BrokenRule("measures.file.columns"));
    }
}
