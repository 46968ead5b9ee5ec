package nl.integrity.web.edge;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.integrity.sheets.Cell;
import org.w3c.dom.Element;

/** Writes a table on paper: what stands above its columns again on each page, each column as wide as its words ask for. */
final class PaperTable {
    static final String STYLE =
            """
            table.list { font-size: 9pt; line-height: 1.35; -fs-table-paginate: paginate; margin: 0 0 6mm; }
            table.small { width: auto; }
            .list th, .list td { width: auto; color: #16232b; padding: 1.4mm 4mm 1.4mm 0; white-space: pre-line; }
            .list tr { page-break-inside: avoid; }
            .list thead th { color: #46555e; border-bottom: 0.5mm solid #0e4a56; vertical-align: bottom; }
            .list .num { text-align: right; }
            .list .day, .small th { white-space: nowrap; }
            .list td.unbroken, .list th.unbroken { word-wrap: break-word; }
            .list .middle, .list .calm, .list .soon, .list .late { width: 12mm; text-align: center; padding-right: 0; }
            .list .calm { background: #e3f3ea; } .list .soon { background: #fdf1d8; } .list .late { background: #fce8e7; }
            .list .bar { width: 62mm; padding-right: 0; }
            .bar div { width: 62mm; height: 3.6mm; } .bar div div { float: left; }
            .bar .calm, .legend .calm { background: #8fc3a9; } .bar .soon, .legend .soon { background: #b86e00; }
            .bar .late, .legend .late { background: #a11d21; } .bar .deep, .legend .deep { background: #0e4a56; }
            .legend { font-size: 9pt; margin: 0 0 1mm; } .legend .part { margin-right: 6mm; }
            .legend .swatch { display: inline-block; width: 6mm; height: 3mm; margin-right: 1.5mm; }
            """;

    /** How wide the longest bar is, in millimetres. */
    private static final double BAR = 60;

    /** A column asks for no more room than so many letters do, and for no less. */
    private static final int WIDEST = 80;

    private static final int NARROWEST = 7;

    /** Below so many letters a table does not ask for the whole width. */
    private static final int SMALL = 70;

    private static final Pattern UNBROKEN = Pattern.compile("\\S{30}");

    private final Board.Table table;
    private final Locale language;

    PaperTable(Board.Table table, Locale language) {
        this.table = table;
        this.language = language;
    }

    void into(Element body) {
        if (table.picture().hasBars()) {
            legend(Paper.into(body, "p", "legend", ""));
        }
        List<Integer> widths = IntStream.range(0, table.columns().size())
                .mapToObj(this::letters)
                .toList();
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        boolean small = all < SMALL;
        Element list = Paper.into(body, "table", small ? "list small" : "list", "");
        Element names = Paper.into(Paper.into(list, "thead", "", ""), "tr", "", "");
        for (int column = 0; column < widths.size(); column++) {
            Element name =
                    Paper.into(names, "th", above(column), table.columns().get(column));
            name.setAttribute("scope", "col");
            if (!small) {
                name.setAttribute("style", "width: " + 100 * widths.get(column) / all + "%");
            }
        }
        if (table.picture().hasBars()) {
            Paper.into(names, "th", "bar", "");
        }
        Element lines = Paper.into(list, "tbody", "", "");
        IntStream.range(0, table.rows().size()).forEach(row -> line(Paper.into(lines, "tr", "", ""), row));
    }

    /** At the side where its numbers stand, and in the middle above colours. */
    private String above(int column) {
        return !table.picture().colour(0, column).isEmpty()
                ? "middle"
                : table.rows().stream().anyMatch(row -> row.get(column).kind() == Cell.Kind.NUMBER) ? "num" : "";
    }

    private int letters(int column) {
        int longest = Stream.concat(
                        Stream.of(table.columns().get(column)),
                        table.rows().stream().map(row -> words(row.get(column))))
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest));
    }

    private void legend(Element legend) {
        table.picture().legend().forEach(part -> {
            Element whole = Paper.into(legend, "span", "part", "");
            Paper.into(whole, "span", "swatch " + part.colour(), "");
            Paper.into(whole, "span", "", part.word());
        });
    }

    private void line(Element line, int row) {
        List<Cell> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            String look = look(cells.get(column)) + table.picture().colour(row, column);
            Element written = Paper.into(line, column == 0 ? "th" : "td", look, words(cells.get(column)));
            if (column == 0) {
                written.setAttribute("scope", "row");
            }
        }
        if (table.picture().hasBars()) {
            Element bar = Paper.into(Paper.into(line, "td", "bar", ""), "div", "", "");
            IntStream.range(0, table.picture().legend().size()).forEach(part -> part(bar, row, part));
        }
    }

    private void part(Element bar, int row, int part) {
        Picture picture = table.picture();
        double length = BAR * picture.bars().get(row).get(part) / picture.full();
        if (length > 0) {
            Paper.into(bar, "div", picture.legend().get(part).colour(), "")
                    .setAttribute("style", String.format(Locale.ROOT, "width: %.2fmm", Math.floor(length * 100) / 100));
        }
    }

    /** Only what has no place to break is broken anywhere: where all may be, columns become as narrow as a letter. */
    private static String look(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> "num ";
            case DAY -> "day ";
            case TEXT -> UNBROKEN.matcher(cell.text()).find() ? "unbroken " : "";
        };
    }

    /** As people of this language write it. */
    private String words(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> cell.text();
            case NUMBER -> number(new BigDecimal(cell.text()));
            case DAY -> Dates.day(language, LocalDate.parse(cell.text()));
        };
    }

    private String number(BigDecimal number) {
        NumberFormat written = NumberFormat.getInstance(language);
        written.setMinimumFractionDigits(number.scale());
        return written.format(number);
    }
}
