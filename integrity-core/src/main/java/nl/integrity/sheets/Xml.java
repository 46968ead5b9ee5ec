package nl.integrity.sheets;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML inside a spreadsheet. */
final class Xml {
    private static final XMLInputFactory READERS = readers();
    private static final int INSTEAD = 0xFFFD;

    private Xml() {}

    /** One that declares nothing of its own and fetches nothing, whatever the file asks. */
    static XMLStreamReader read(InputStream content) throws XMLStreamException {
        return READERS.createXMLStreamReader(content);
    }

    /** Of the element that begins here, whatever its prefix; {@code null} when it has none such. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int each = 0; each < xml.getAttributeCount(); each++) {
            if (xml.getAttributeLocalName(each).equals(name)) {
                return xml.getAttributeValue(each);
            }
        }
        return null;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((XMLResolver) (publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** With what XML cannot hold replaced. */
    static String fit(String text) {
        return text.codePoints()
                .map(each -> fits(each) ? each : INSTEAD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean fits(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= ' ' && letter < 0xD800)
                || (letter >= 0xE000 && letter < 0xFFFE)
                || letter > 0xFFFF;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
