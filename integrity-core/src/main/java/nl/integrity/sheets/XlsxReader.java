package nl.integrity.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Office Open XML workbook (ISO 29500), row by row. */
final class XlsxReader {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** The formats of days that every workbook has, by ISO 29500-1, 18.8.30. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22);

    private static final Pattern NO_LETTERS_OF_A_DAY = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
    private static final Pattern LETTERS_OF_A_DAY = Pattern.compile("[dDyYjJ]");

    private final Zipped file;
    private final Gathered rows;
    private final List<String> shared = new ArrayList<>();
    private final Set<Integer> dayStyles = new HashSet<>();
    private boolean since1904;

    private XlsxReader(Zipped file, Gathered rows) {
        this.file = file;
        this.rows = rows;
    }

    static void read(Zipped file, Gathered rows) throws IOException, XMLStreamException {
        XlsxReader reader = new XlsxReader(file, rows);
        String sheet = reader.firstSheet();
        reader.with("xl/sharedStrings.xml", reader::sharedText);
        reader.with("xl/styles.xml", reader::styles);
        if (!file.has(sheet)) {
            throw new BrokenRule("sheet.file.broken");
        }
        reader.with(sheet, reader::rows);
    }

    private interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private void with(String name, Part part) throws IOException, XMLStreamException {
        try (InputStream content = file.part(name)) {
            if (content != null) {
                part.read(Xml.read(content));
            }
        }
    }

    private static boolean next(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        if (xml.next() == XMLStreamConstants.DTD) {
            throw new BrokenRule("sheet.file.broken");
        }
        return true;
    }

    private static boolean begins(XMLStreamReader xml, String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    private static boolean ends(XMLStreamReader xml, String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    private String firstSheet() throws IOException, XMLStreamException {
        String[] found = {"", ""};
        with("xl/workbook.xml", xml -> {
            while (next(xml)) {
                if (begins(xml, "workbookPr")) {
                    since1904 = Set.of("1", "true").contains(Objects.toString(Xml.attribute(xml, "date1904"), ""));
                } else if (begins(xml, "sheet") && found[0].isEmpty()) {
                    // its own "id" has no prefix
                    for (int each = 0; each < xml.getAttributeCount(); each++) {
                        if (xml.getAttributeLocalName(each).equals("id") && xml.getAttributeNamespace(each) != null) {
                            found[0] = xml.getAttributeValue(each);
                        }
                    }
                }
            }
        });
        with("xl/_rels/workbook.xml.rels", xml -> {
            while (next(xml)) {
                if (begins(xml, "Relationship") && found[0].equals(Xml.attribute(xml, "Id"))) {
                    found[1] = Objects.toString(Xml.attribute(xml, "Target"), "");
                }
            }
        });
        return found[1].startsWith("/") ? found[1].substring(1) : "xl/" + found[1];
    }

    private void sharedText(XMLStreamReader xml) throws XMLStreamException {
        long length = 0;
        while (next(xml)) {
            if (begins(xml, "si")) {
                String text = text(xml, "si");
                length += text.length();
                if (length > Gathered.MOST_TEXT) {
                    throw new BrokenRule("sheet.file.text");
                }
                shared.add(text);
            }
        }
    }

    /** All text within, but for how it sounds in Japanese. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean told = false;
        boolean spoken = false;
        while (next(xml) && !ends(xml, element)) {
            if (begins(xml, "rPh")) {
                spoken = true;
            } else if (ends(xml, "rPh")) {
                spoken = false;
            } else if (begins(xml, "t")) {
                told = true;
            } else if (ends(xml, "t")) {
                told = false;
            } else if (xml.isCharacters() && told && !spoken) {
                text.append(xml.getText());
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        each -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), 16))));
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        Set<Integer> formats = new HashSet<>(DAYS);
        boolean cells = false;
        int style = 0;
        while (next(xml)) {
            if (begins(xml, "numFmt") && isDay(Objects.toString(Xml.attribute(xml, "formatCode"), ""))) {
                formats.add(number(Xml.attribute(xml, "numFmtId")));
            } else if (begins(xml, "cellXfs")) {
                cells = true;
            } else if (ends(xml, "cellXfs")) {
                cells = false;
            } else if (cells && begins(xml, "xf")) {
                if (formats.contains(number(Xml.attribute(xml, "numFmtId")))) {
                    dayStyles.add(style);
                }
                style++;
            }
        }
    }

    private static boolean isDay(String format) {
        return LETTERS_OF_A_DAY
                .matcher(NO_LETTERS_OF_A_DAY.matcher(format).replaceAll(""))
                .find();
    }

    private void rows(XMLStreamReader xml) throws XMLStreamException {
        int row = 0;
        int column = 0;
        while (next(xml) && !ends(xml, "sheetData")) {
            if (begins(xml, "row")) {
                String told = Xml.attribute(xml, "r");
                row = told == null ? row + 1 : number(told);
                column = 0;
            } else if (begins(xml, "c")) {
                column = column(Xml.attribute(xml, "r"), column);
                rows.cell(column, cell(xml, column, row));
                column++;
            } else if (ends(xml, "row")) {
                rows.row(row);
            }
        }
    }

    private static int column(@Nullable String place, int otherwise) {
        if (place == null) {
            return otherwise;
        }
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new BrokenRule("sheet.file.broken");
        }
        return parts.group(1).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    private String cell(XMLStreamReader xml, int column, int row) throws XMLStreamException {
        String type = Objects.toString(Xml.attribute(xml, "t"), "n");
        String style = Xml.attribute(xml, "s");
        String value = "";
        while (next(xml) && !ends(xml, "c")) {
            if (begins(xml, "f")) {
                throw new BrokenRule("sheet.file.formula", Gathered.name(column, row));
            } else if (begins(xml, "is")) {
                value = text(xml, "is");
            } else if (begins(xml, "v")) {
                value = xml.getElementText();
            }
        }
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : shared(number(value));
            case "n" -> value.isBlank() ? "" : number(value, style != null && dayStyles.contains(number(style)));
            case "b" -> value.equals("1") ? "true" : "false";
            default -> value;
        };
    }

    private String shared(int place) {
        if (place >= shared.size()) {
            throw new BrokenRule("sheet.file.broken");
        }
        return shared.get(place);
    }

    /** As it was typed: a workbook keeps the nearest binary fraction. */
    private String number(String kept, boolean day) {
        BigDecimal number = new BigDecimal(kept.strip()).round(new MathContext(15));
        if (day && number.signum() >= 0 && number.precision() - number.scale() <= 7) {
            return (since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30))
                    .plusDays(number.intValue())
                    .toString();
        }
        // such as 1E+999999999, which nobody should write out
        if (number.precision() - number.scale() > 20 || number.scale() > 40) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static int number(@Nullable String text) {
        int number = text == null ? 0 : Integer.parseInt(text.strip());
        if (number < 0) {
            throw new BrokenRule("sheet.file.broken");
        }
        return number;
    }
}
