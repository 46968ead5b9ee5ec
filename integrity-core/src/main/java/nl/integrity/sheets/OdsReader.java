package nl.integrity.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an OpenDocument spreadsheet (ISO 26300), row by row. */
final class OdsReader {
    /** What repeats more often than a sheet has rows or columns is no spreadsheet. */
    private static final int MOST_REPEATED = 1_048_576;

    private final XMLStreamReader xml;
    private final Gathered rows;
    private int row;
    private int repeated;
    private int column;

    private OdsReader(XMLStreamReader xml, Gathered rows) {
        this.xml = xml;
        this.rows = rows;
    }

    static void read(Zipped file, Gathered rows) throws IOException, XMLStreamException {
        try (InputStream content = file.part("content.xml")) {
            new OdsReader(Xml.read(Objects.requireNonNull(content)), rows).sheet();
        }
    }

    private void sheet() throws XMLStreamException {
        boolean found = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new BrokenRule("sheet.file.broken");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                found |= xml.getLocalName().equals("spreadsheet");
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table")) {
                return;
            }
        }
        if (!found) {
            throw new BrokenRule("sheet.file.kind");
        }
    }

    private void begin() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "table-row" -> {
                row++;
                column = 0;
                repeated = repeats("number-rows-repeated");
                row();
            }
            case "tracked-changes", "shapes", "forms" -> skip();
            default -> {}
        }
    }

    private void row() throws XMLStreamException {
        List<String> said = new ArrayList<>();
        while (!ends("table-row")) {
            if (xml.isStartElement()) {
                cell(said);
            }
        }
        boolean empty = said.stream().allMatch(String::isBlank);
        for (int again = 0; !empty && again < repeated; again++) {
            for (int place = 0; place < said.size(); place++) {
                rows.cell(place, said.get(place));
            }
            rows.row(row + again);
        }
        row += repeated - 1;
    }

    private void cell(List<String> said) throws XMLStreamException {
        int times = repeats("number-columns-repeated");
        if (attribute("formula") != null) {
            throw new BrokenRule("sheet.file.formula", Gathered.name(column, row));
        }
        String content = content();
        for (int again = 0; again < times && !content.isBlank(); again++) {
            if (column + again >= Gathered.MOST_COLUMNS) {
                throw new BrokenRule("sheet.file.wide", Gathered.MOST_COLUMNS);
            }
            while (said.size() < column + again) {
                said.add("");
            }
            said.add(content);
        }
        column = Math.min(column + times, MOST_REPEATED);
    }

    /** Numbers and days as they are kept and not as they look: looks differ by country. */
    private String content() throws XMLStreamException {
        String type = attribute("value-type");
        String kept =
                switch (type == null ? "" : type) {
                    case "float", "currency", "percentage" -> attribute("value");
                    case "date" -> attribute("date-value");
                    case "time" -> attribute("time-value");
                    case "boolean" -> attribute("boolean-value");
                    default -> null;
                };
        String cell = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        while (!ends(cell)) {
            if (xml.isCharacters() && paragraphs > 0) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "p" -> text.append(paragraphs++ == 0 ? "" : "\n");
                    case "s" -> text.append(" ".repeat(spaces()));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "annotation", "frame", "custom-shape" -> skip();
                    default -> {}
                }
            }
            if (text.length() > Gathered.MOST_TEXT) {
                throw new BrokenRule("sheet.file.text");
            }
        }
        return kept == null ? text.toString() : number(kept);
    }

    private static String number(String kept) {
        return kept.endsWith(".0") ? kept.substring(0, kept.length() - 2) : kept.replaceFirst("T00:00:00.*", "");
    }

    private int spaces() {
        String times = attribute("c");
        return times == null ? 1 : Math.min(Integer.parseInt(times), 32_767);
    }

    private int repeats(String name) {
        String times = attribute(name);
        int many = times == null ? 1 : Integer.parseInt(times);
        if (many < 1 || many > MOST_REPEATED) {
            throw new BrokenRule("sheet.file.broken");
        }
        return many;
    }

    private @Nullable String attribute(String name) {
        return Xml.attribute(xml, name);
    }

    /** Takes a step, and says whether it was the last one within. */
    private boolean ends(String element) throws XMLStreamException {
        xml.next();
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
