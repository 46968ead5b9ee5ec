package nl.integrity.web.edge;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper to keep: a tagged PDF/A-2a, with its fonts in it and no name of whoever made it. */
public final class Paper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE =
            """
            @page { size: A4; margin: 25mm 22mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Sans; color: #46555e; } }
            body { font-family: Sans; font-size: 11pt; line-height: 1.45; color: #16232b; }
            h1 { font-size: 20pt; font-weight: 400; line-height: 1.2; margin: 0 0 8mm; }
            h2 { font-size: 14pt; font-weight: 400; line-height: 1.2; margin: 8mm 0 2mm; page-break-after: avoid; }
            .said { white-space: pre-line; }
            .from { color: #0e4a56; margin: 0 0 10mm; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 8mm; }
            th, td { border-bottom: 0.3mm solid #cfd8dc; padding: 2mm 4mm 2mm 0; text-align: left; vertical-align: top; }
            th { font-weight: normal; color: #46555e; width: 40%; }
            """;
    private static final String WIDE = "@page { size: A4 landscape; margin: 18mm 18mm; }";

    private final Locale language;
    private final Document document;
    private final Element body;
    private @Nullable Element table;

    /**
     * @param from who hands the paper out
     */
    public Paper(Locale language, String title, String from) {
        this(language, title, from, "");
    }

    /** The same across, for tables. */
    public static Paper wide(Locale language, String title, String from) {
        return new Paper(language, title, from, WIDE);
    }

    private Paper(Locale language, String title, String from, String more) {
        this.language = language;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", language.getLanguage());
        document.appendChild(html);
        Element head = into(html, "head", "", "");
        into(head, "title", "", title);
        Element description = into(head, "meta", "", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        into(head, "style", "", STYLE + PaperTable.STYLE + more);
        body = into(html, "body", "", "");
        into(body, "p", "from", from);
        into(body, "h1", "", title);
    }

    public Paper heading(String text) {
        return block("h2", text, "");
    }

    public Paper paragraph(String text) {
        return block("p", text, "");
    }

    /** What somebody wrote, with its lines as they are. */
    public Paper said(String text) {
        return block("p", text, "said");
    }

    private Paper block(String name, String text, String look) {
        into(body, name, look, text);
        table = null;
        return this;
    }

    /** A fact, in the table that comes after the last heading or paragraph. */
    public Paper fact(String name, String value) {
        Element facts = table == null ? into(body, "table", "", "") : table;
        table = facts;
        Element row = into(facts, "tr", "", "");
        into(row, "th", "", name).setAttribute("scope", "row");
        into(row, "td", "", value);
        return this;
    }

    /** A table under its title, with what stands above its columns again on each page; nothing when it has no rows. */
    Paper table(Board.Table list) {
        if (list.rows().isEmpty()) {
            return this;
        }
        heading(list.title());
        new PaperTable(list, language).into(body);
        return this;
    }

    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(Paper::font, "Sans", 400, FontStyle.NORMAL, true);
        builder.withProducer("Integrity");
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), FONT);
    }

    /** @param look its class; empty for none */
    static Element into(Element parent, String name, String look, String text) {
        Element element = Objects.requireNonNull(parent.getOwnerDocument()).createElement(name);
        if (!look.isEmpty()) {
            element.setAttribute("class", look.strip());
        }
        element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }
}
