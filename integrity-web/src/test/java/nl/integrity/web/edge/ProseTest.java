package nl.integrity.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @Test
    void an_editor_has_paragraphs_lists_headings_and_emphasis() {
        assertThat(html("# Kop\n\nEen **vet** en *schuin* woord.\nNog een regel."))
                .isEqualTo("<h3>Kop</h3><p>Een <strong>vet</strong> en <em>schuin</em> woord.\nNog een regel.</p>");
        assertThat(html("- een\n- twee\n\n1. eerst"))
                .isEqualTo("<ul><li>een</li><li>twee</li></ul><ol><li>eerst</li></ol>");
        assertThat(html("- een\n\n- twee")).isEqualTo("<ul><li><p>een</p></li><li><p>twee</p></li></ul>");
    }

    @Test
    void links_lead_to_safe_places_and_keep_the_language_here() {
        assertThat(html("[hier](/report)")).isEqualTo("<p><a href='/report?lang=en'>hier</a></p>");
        assertThat(html("[daar](https://example.org/a?b=c)"))
                .isEqualTo("<p><a href='https://example.org/a?b=c' rel='noreferrer'>daar</a></p>");
        assertThat(html("[bel](tel:+31-70-1234567)")).isEqualTo("<p><a href='tel:+31-70-1234567'>bel</a></p>");
        assertThat(html("[mail](mailto:a@example.org)")).isEqualTo("<p><a href='mailto:a@example.org'>mail</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "http://example.org",
                "//example.org",
                "/\\example.org",
                "https://user@example.org/",
                "mailto:a@example.org?bcc=b@example.org",
                "java&#115;cript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "report"
            })
    void any_other_link_is_its_words_alone(String address) {
        assertThat(html("[woorden](" + address + ")")).isEqualTo("<p>woorden</p>");
        assertThat(html("[woorden][1]\n\n[1]: " + address)).isEqualTo("<p>woorden</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b onclick=\"x()\">vet</b>",
                "<!-- stil -->",
                "<iframe src=\"https://example.org\"></iframe>",
                "x <img src=x onerror=alert(1)> y",
                "<https://example.org>",
                "`<b>`",
                "    <b>ingesprongen</b>",
                "```\n<b>\n```",
                "> <b>",
                "![<b>](https://example.org/plaat.png)"
            })
    void no_html_comes_through(String typed) {
        assertThat(html(typed).replaceAll("</?(p|a)( href='https://example.org' rel='noreferrer')?>", ""))
                .doesNotContain("<");
    }

    private static String html(String markdown) {
        Written written = new Written();
        try {
            Prose.write(markdown, written, Locale.ENGLISH);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return written.text.toString();
    }

    /** As Faces writes: what is text is escaped. */
    private static final class Written extends ResponseWriter {
        private final StringBuilder text = new StringBuilder();
        private boolean open;

        @Override
        public void startElement(String name, UIComponent component) {
            endStart();
            text.append('<').append(name);
            open = true;
        }

        @Override
        public void writeAttribute(String name, Object value, String property) {
            text.append(' ').append(name).append("='").append(value).append('\'');
        }

        @Override
        public void endElement(String name) {
            endStart();
            text.append("</").append(name).append('>');
        }

        @Override
        public void writeText(Object said, String property) {
            endStart();
            text.append(said.toString().replace("&", "&amp;").replace("<", "&lt;"));
        }

        private void endStart() {
            text.append(open ? ">" : "");
            open = false;
        }

        @Override
        public void writeURIAttribute(String name, Object value, String property) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeText(char[] said, int from, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeComment(Object comment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public void startDocument() {}

        @Override
        public void endDocument() {}

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(char[] said, int from, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
